package laurel.webinar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import laurel.content.Entry;
import laurel.content.EntryForm;
import laurel.content.Passage;
import laurel.content.Problems;
import org.jspecify.annotations.Nullable;

/** What is written to announce a webinar and to tell of it afterwards. */
class WebinarForm extends EntryForm {

	/** A day, in minutes. */
	private static final int LONGEST = 1440;

	private static final String ADDRESS = "|https?://\\S+";

	@NotNull(message = "{webinar.starts.missing}", groups = Complete.class)
	private @Nullable LocalDateTime starts;

	private String zone = "";

	@NotNull(message = "{webinar.minutes.invalid}", groups = Complete.class)
	@Min(value = 1, message = "{webinar.minutes.invalid}")
	@Max(value = LONGEST, message = "{webinar.minutes.invalid}")
	private @Nullable Integer minutes;

	private List<String> presenters = new ArrayList<>();

	@Pattern(regexp = ADDRESS, message = "{entry.address.invalid}")
	private String registration = "";

	@Pattern(regexp = ADDRESS, message = "{entry.address.invalid}")
	private String recording = "";

	private boolean captions;

	@Pattern(regexp = ADDRESS, message = "{entry.address.invalid}")
	private String slides = "";

	@Size(max = 200_000, message = "{entry.body.long}")
	private String transcript = "";

	@Override
	protected Entry newEntry(Instant now) {
		return new Webinar(now);
	}

	@Override
	public Map<String, @Nullable Object> shared() {
		Map<String, @Nullable Object> shared = super.shared();
		shared.put("starts", this.starts);
		shared.put("zone", this.zone);
		shared.put("minutes", this.minutes);
		shared.put("presenters", this.presenters);
		shared.put("registration", this.registration);
		shared.put("recording", this.recording);
		shared.put("captions", this.captions);
		shared.put("slides", this.slides);
		return shared;
	}

	@Override
	protected Map<String, String> markdownFields() {
		return Map.of("body", getBody(), "transcript", this.transcript);
	}

	@Override
	protected Map<String, Passage.Nature> natures() {
		return Map.of("starts", Passage.Nature.UNREAD, "zone", Passage.Nature.UNREAD, "presenters", Passage.Nature.NAME,
				"registration", Passage.Nature.ADDRESS, "recording", Passage.Nature.ADDRESS, "slides",
				Passage.Nature.ADDRESS);
	}

	@Override
	protected void check(Problems problems) {
		super.check(problems);
		boolean known = ZoneId.getAvailableZoneIds().contains(this.zone);
		if (!this.zone.isEmpty() && !known) {
			problems.add("zone", "webinar.zone.invalid");
		}
		if (known && this.starts != null && !start().toLocalDateTime().equals(this.starts)) {
			problems.add("starts", "webinar.starts.skipped");
		}
		problems.checkDay("starts", (this.starts != null) ? this.starts.toLocalDate() : null);
	}

	@Override
	protected void checkComplete(Problems problems) {
		super.checkComplete(problems);
		if (this.zone.isEmpty()) {
			problems.add("zone", "webinar.zone.invalid");
		}
	}

	/** Whether the start can be told from what was sent. */
	boolean hasStart() {
		return this.starts != null && ZoneId.getAvailableZoneIds().contains(this.zone);
	}

	@Override
	protected void fillGaps(LocalDate today) {
		if (this.starts == null) {
			this.starts = today.plusWeeks(1).atTime(LocalTime.NOON);
		}
		if (!ZoneId.getAvailableZoneIds().contains(this.zone)) {
			this.zone = "UTC";
		}
		this.minutes = (this.minutes == null || this.minutes < 1 || this.minutes > LONGEST) ? 60 : this.minutes;
	}

	/**
	 * The start on the clock of its zone; an hour that the clock skips in spring comes
	 * out later than it was sent.
	 */
	ZonedDateTime start() {
		return Objects.requireNonNull(this.starts).atZone(ZoneId.of(this.zone));
	}

	public @Nullable LocalDateTime getStarts() {
		return this.starts;
	}

	public void setStarts(@Nullable LocalDateTime starts) {
		this.starts = starts;
	}

	/** The IANA name of the zone in which {@link #getStarts()} is meant. */
	public String getZone() {
		return this.zone;
	}

	public void setZone(String zone) {
		this.zone = zone;
	}

	public @Nullable Integer getMinutes() {
		return this.minutes;
	}

	public void setMinutes(@Nullable Integer minutes) {
		this.minutes = minutes;
	}

	public List<String> getPresenters() {
		return this.presenters;
	}

	public void setPresenters(List<String> presenters) {
		this.presenters = presenters;
	}

	public String getRegistration() {
		return this.registration;
	}

	public void setRegistration(String registration) {
		this.registration = registration;
	}

	public String getRecording() {
		return this.recording;
	}

	public void setRecording(String recording) {
		this.recording = recording;
	}

	/** Whether what is said in the recording can also be read in it. */
	public boolean isCaptions() {
		return this.captions;
	}

	public void setCaptions(boolean captions) {
		this.captions = captions;
	}

	public String getSlides() {
		return this.slides;
	}

	public void setSlides(String slides) {
		this.slides = slides;
	}

	/** What was said, in the Markdown subset. */
	public String getTranscript() {
		return this.transcript;
	}

	public void setTranscript(String transcript) {
		this.transcript = transcript;
	}

}
