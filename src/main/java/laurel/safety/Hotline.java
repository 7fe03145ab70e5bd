package laurel.safety;

import java.time.LocalDate;
import java.util.Map;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import laurel.lang.Language;
import org.jspecify.annotations.Nullable;

/**
 * A number that helps, as staff keep it: the only place a number of the site comes from.
 */
@Entity
class Hotline {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private int position;

	private String number;

	private @Nullable String tty;

	private @Nullable LocalDate verifiedOn;

	private String source;

	@ElementCollection
	@CollectionTable(name = "hotline_text", joinColumns = @JoinColumn(name = "hotline_id"))
	@MapKeyColumn(name = "language")
	private Map<Language, Text> texts;

	/** For Hibernate alone. */
	protected Hotline() {
	}

	/** As a reader of this language sees it. */
	HotlineLine in(Language language) {
		Text text = this.texts.get(language);
		if (text == null) {
			throw new IllegalStateException("hotline " + this.position + " has no words in " + language.code());
		}
		return new HotlineLine(text.name(), PhoneNumber.of(this.number), PhoneNumber.ofNullable(this.tty), text.hours(),
				text.languages(), text.textKeyword(), PhoneNumber.ofNullable(text.textNumber()), text.website());
	}

	@Embeddable
	record Text(@Column(name = "name") String name, @Column(name = "hours") String hours,
			@Column(name = "languages") String languages, @Column(name = "text_keyword") @Nullable String textKeyword,
			@Column(name = "text_number") @Nullable String textNumber,
			@Column(name = "website") @Nullable String website) {

	}

}
