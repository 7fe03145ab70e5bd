package laurel.content.desk;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.Map;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import laurel.content.ReleaseOrder;
import laurel.content.Review;
import laurel.lang.Language;
import laurel.markup.Characters;
import org.jspecify.annotations.Nullable;

/** What readers are to see, and from when on. */
class PublicationForm {

	private int version;

	@Valid
	private ReleaseWords es = new ReleaseWords();

	@Valid
	private ReleaseWords en = new ReleaseWords();

	@Pattern(regexp = "now|later", message = "{publication.when.missing}")
	private String when = "now";

	private String day = "";

	private String time = "";

	@Size(max = 500, message = "{publication.reason.long}")
	@Pattern(regexp = Characters.LINE, message = "{markup.fault.character}")
	private String reason = "";

	ReleaseWords in(Language language) {
		return (language == Language.ES) ? this.es : this.en;
	}

	/** The order that it is, as far as it can be read. */
	ReleaseOrder order() {
		Map<Language, ReleaseOrder.Words> texts = new EnumMap<>(Language.class);
		for (Language language : Language.values()) {
			if (in(language).isChosen()) {
				texts.put(language, in(language).words());
			}
		}
		return new ReleaseOrder(texts, isLater() ? at() : null, this.reason);
	}

	/** Shows the warnings that there are now; those that somebody read may be others. */
	void meet(Map<Language, Review> reviews) {
		reviews.forEach((language, review) -> in(language).meet(review.seal()));
	}

	boolean isLater() {
		return this.when.equals("later");
	}

	/** Whoever gave a day or a time hardly means now. */
	boolean isUnclear() {
		return this.when.equals("now") && !(this.day.isEmpty() && this.time.isEmpty());
	}

	boolean hasDay() {
		return day() != null;
	}

	boolean hasTime() {
		return time() != null;
	}

	private @Nullable LocalDateTime at() {
		LocalDate day = day();
		LocalTime time = time();
		return (day != null && time != null) ? day.atTime(time) : null;
	}

	private @Nullable LocalDate day() {
		try {
			LocalDate day = LocalDate.parse(this.day);
			return (day.getYear() < 2200) ? day : null;
		}
		catch (DateTimeParseException ex) {
			return null;
		}
	}

	private @Nullable LocalTime time() {
		try {
			return LocalTime.parse(this.time);
		}
		catch (DateTimeParseException ex) {
			return null;
		}
	}

	public int getVersion() {
		return this.version;
	}

	public void setVersion(int version) {
		this.version = version;
	}

	public ReleaseWords getEs() {
		return this.es;
	}

	public ReleaseWords getEn() {
		return this.en;
	}

	public String getWhen() {
		return this.when;
	}

	public void setWhen(String when) {
		this.when = when;
	}

	public String getDay() {
		return this.day;
	}

	public void setDay(String day) {
		this.day = day.strip();
	}

	public String getTime() {
		return this.time;
	}

	public void setTime(String time) {
		this.time = time.strip();
	}

	public String getReason() {
		return this.reason;
	}

	public void setReason(String reason) {
		this.reason = reason.strip();
	}

}
