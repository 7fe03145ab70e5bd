package laurel.content;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import laurel.content.ReleaseOrder.Words;
import laurel.lang.Language;
import laurel.lang.Wordings;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Lays texts out as they would be released, and asks the gate. */
@Component
class Reviews {

	private final Standings standings;

	private final Forms forms;

	private final Gate gate;

	private final ZoneId zone;

	Reviews(Standings standings, Forms forms, Gate gate, Wordings wordings) {
		this.standings = standings;
		this.forms = forms;
		this.gate = gate;
		this.zone = wordings.zone();
	}

	/** Each text that is written, whether or not it is to be released. */
	Map<Language, Review> of(Manuscript manuscript, ReleaseOrder order, Instant now) {
		Map<Language, Standing> standings = this.standings.of(manuscript, now);
		Map<Language, Review> reviews = new EnumMap<>(Language.class);
		standings.forEach((language, standing) -> {
			if (standing.written() != null) {
				Standing other = standings.get(language.other());
				boolean beside = order.texts().containsKey(language.other()) || other.state() == Standing.State.PUBLIC;
				reviews.put(language, review(read(manuscript, standing), beside ? read(manuscript, other) : null,
						standing, order, now));
			}
		});
		return reviews;
	}

	private Review review(@Nullable EntryForm kept, @Nullable EntryForm other, Standing standing, ReleaseOrder order,
			Instant now) {
		EntryForm form = Objects.requireNonNull(kept);
		Instant publishAt = publishAt(standing, order.at(), now);
		form.setDraft(false);
		form.setDate(day(publishAt));
		tellOfChange(form, standing, order, now);
		Instant asOf = standing.seen() ? now : publishAt;
		List<Objection> objections = new ArrayList<>(
				this.gate.objections(new Candidate(form, standing.language(), other, asOf)));
		LocalDate end = form.getUnpublish();
		if (standing.seen() && end != null && !end.isAfter(day(now))) {
			objections.add(0, Objection.error("unpublish", 0, "", "publication.over"));
		}
		return new Review(standing, form, publishAt, objections);
	}

	/** What is new to readers has not changed for them. */
	private void tellOfChange(EntryForm form, Standing standing, ReleaseOrder order, Instant now) {
		String note = order.texts().getOrDefault(standing.language(), Words.NONE).note();
		if (!standing.seen() || !note.isBlank()) {
			form.setUpdated(standing.seen() ? day(now) : null);
			form.setChangeNote(standing.seen() ? note.strip() : "");
		}
	}

	/** What readers have seen keeps the day on which they first could. */
	private Instant publishAt(Standing standing, @Nullable LocalDateTime at, Instant now) {
		EntryText released = standing.released();
		if (released != null && standing.seen()) {
			return released.publishAt();
		}
		return (at != null) ? at.atZone(this.zone).toInstant() : now;
	}

	private LocalDate day(Instant instant) {
		return LocalDate.ofInstant(instant, this.zone);
	}

	private @Nullable EntryForm read(Manuscript manuscript, Standing standing) {
		ManuscriptText written = standing.written();
		return (written != null) ? this.forms.read(manuscript.kind(), written.form()) : null;
	}

}
