package laurel.safety;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

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
import jakarta.persistence.Version;
import laurel.lang.Language;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

/**
 * A number that helps, as staff keep it: the only place a number of the site comes from.
 */
@Entity
class Hotline implements Step.Placed {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	/** Not what somebody who edits the words has to know of. */
	@OptimisticLock(excluded = true)
	private int position;

	private String number;

	private @Nullable String tty;

	@OptimisticLock(excluded = true)
	private @Nullable LocalDate verifiedOn;

	private String source;

	@Version
	private int version;

	@ElementCollection
	@CollectionTable(name = "hotline_text", joinColumns = @JoinColumn(name = "hotline_id"))
	@MapKeyColumn(name = "language")
	private Map<Language, Text> texts;

	/** For Hibernate alone. */
	protected Hotline() {
	}

	/** A new one, which nobody has called yet. */
	Hotline(int position, PhoneNumber number, @Nullable PhoneNumber tty, String source, Map<Language, Text> texts) {
		this.position = position;
		this.texts = new EnumMap<>(Language.class);
		change(number, tty, source, texts);
	}

	/** Takes over what staff wrote; new numbers are numbers that nobody has called. */
	final void change(PhoneNumber number, @Nullable PhoneNumber tty, String source, Map<Language, Text> texts) {
		Set<String> known = numbers();
		this.number = number.digits();
		this.tty = (tty != null) ? tty.digits() : null;
		this.source = source;
		this.texts.putAll(texts);
		if (!known.containsAll(numbers())) {
			this.verifiedOn = null;
		}
	}

	/** All that can be called or texted. */
	private Set<String> numbers() {
		Set<String> numbers = new HashSet<>();
		numbers.add(this.number);
		numbers.add(this.tty);
		this.texts.values().forEach((text) -> numbers.add(text.textNumber()));
		numbers.remove(null);
		return numbers;
	}

	/** Somebody called it, and it is right. */
	void verify(LocalDate day) {
		this.verifiedOn = day;
	}

	@Override
	public void moveTo(int position) {
		this.position = position;
	}

	/** As a reader of this language sees it. */
	HotlineLine in(Language language) {
		Text text = text(language);
		return new HotlineLine(text.name(), PhoneNumber.of(this.number), PhoneNumber.ofNullable(this.tty), text.hours(),
				text.languages(), text.textKeyword(), PhoneNumber.ofNullable(text.textNumber()), text.website());
	}

	private Text text(Language language) {
		Text text = this.texts.get(language);
		if (text == null) {
			throw new IllegalStateException("hotline " + this.position + " has no words in " + language.code());
		}
		return text;
	}

	/** Only for one that the database knows. */
	long id() {
		if (this.id == null) {
			throw new IllegalStateException("not saved yet");
		}
		return this.id;
	}

	@Override
	public int position() {
		return this.position;
	}

	int version() {
		return this.version;
	}

	String source() {
		return this.source;
	}

	@Nullable LocalDate verifiedOn() {
		return this.verifiedOn;
	}

	@Embeddable
	record Text(@Column(name = "name") String name, @Column(name = "hours") String hours,
			@Column(name = "languages") String languages, @Column(name = "text_keyword") @Nullable String textKeyword,
			@Column(name = "text_number") @Nullable String textNumber,
			@Column(name = "website") @Nullable String website) {

	}

}
