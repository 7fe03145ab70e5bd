package laurel.webinar;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import laurel.content.Entry;
import laurel.content.EntryForm;
import laurel.content.EntryText;
import laurel.lang.Language;

/** A webinar: when it takes place, who presents, and what is left of it afterwards. */
@Entity
@DiscriminatorValue(WebinarKind.NAME)
public class Webinar extends Entry {

	private Instant startsAt;

	private ZoneId zone;

	private int minutes;

	private List<String> presenters;

	private String registration;

	private String recording;

	private String slides;

	/** For Hibernate alone. */
	protected Webinar() {
	}

	Webinar(Instant now) {
		super(WebinarKind.NAME, now);
	}

	@Override
	protected void reviseDetails(EntryForm form) {
		WebinarForm webinar = (WebinarForm) form;
		ZonedDateTime start = webinar.start();
		this.startsAt = start.toInstant();
		this.zone = start.getZone();
		this.minutes = Objects.requireNonNull(webinar.getMinutes());
		this.presenters = List.copyOf(webinar.getPresenters());
		this.registration = webinar.getRegistration();
		this.recording = webinar.getRecording();
		this.slides = webinar.getSlides();
	}

	@Override
	protected EntryText newText(Language language) {
		return new WebinarText(this, language);
	}

	@Override
	protected Instant listedAt(Instant publishAt) {
		return this.startsAt;
	}

	/** How far it has come at this instant. */
	public WebinarState state(Instant now) {
		Instant end = this.startsAt.plus(Duration.ofMinutes(this.minutes));
		if (!now.isBefore(end)) {
			return this.recording.isEmpty() ? WebinarState.OVER : WebinarState.RECORDED;
		}
		boolean today = now.atZone(this.zone).toLocalDate().equals(start().toLocalDate())
				|| !now.isBefore(this.startsAt);
		return today ? WebinarState.TODAY : WebinarState.ANNOUNCED;
	}

	/** The start on the clock of the webinar's own zone. */
	public ZonedDateTime start() {
		return this.startsAt.atZone(this.zone);
	}

	/** How long it takes. */
	public int minutes() {
		return this.minutes;
	}

	public List<String> presenters() {
		return this.presenters;
	}

	/** The address where one registers; empty where there is none. */
	public String registration() {
		return this.registration;
	}

	/** The address of the recording; empty where there is none. */
	public String recording() {
		return this.recording;
	}

	/** The address of the slides; empty where there are none. */
	public String slides() {
		return this.slides;
	}

}
