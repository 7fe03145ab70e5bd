package laurel.content;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import laurel.audit.AuditLog;
import laurel.lang.Language;
import laurel.lang.Wordings;
import laurel.staff.Member;

import org.springframework.stereotype.Component;

/**
 * Puts on record what was released, why alone, and over which warnings; and notes with
 * each save that it was.
 */
@Component
class ReleaseRecord {

	private final SaveEvents events;

	private final AuditLog log;

	private final Wordings wordings;

	ReleaseRecord(SaveEvents events, AuditLog log, Wordings wordings) {
		this.events = events;
		this.log = log;
		this.wordings = wordings;
	}

	void keep(Member who, Manuscript manuscript, Collection<Review> released, ReleaseOrder order, Instant now) {
		Map<TextAct, List<Review>> acts = new EnumMap<>(TextAct.class);
		released.forEach((review) -> acts.computeIfAbsent(act(review, now), (act) -> new ArrayList<>()).add(review));
		acts.forEach((act, reviews) -> reviews
			.forEach((review) -> this.events.keep(who, manuscript, review.language(), act, review.publishAt(), now)));
		acts.forEach((act, reviews) -> this.log.record(who, act, manuscript.called(who.language()),
				detail(act, reviews, order)));
	}

	/** That what readers were to see later is taken back; before it is. */
	void unscheduled(Member who, Manuscript manuscript, Collection<EntryText> texts, Instant now) {
		texts.forEach((text) -> this.events.keep(who, manuscript, text.language(), TextAct.UNSCHEDULED,
				text.publishAt(), now));
	}

	private static TextAct act(Review review, Instant now) {
		if (review.publishAt().isAfter(now)) {
			return TextAct.SCHEDULED;
		}
		if (!review.standing().seen()) {
			return TextAct.PUBLISHED;
		}
		return (review.standing().state() == Standing.State.PUBLIC) ? TextAct.UPDATED : TextAct.RETURNED;
	}

	private String detail(TextAct act, List<Review> reviews, ReleaseOrder order) {
		List<String> parts = new ArrayList<>();
		parts.add(codes(reviews.stream().map(Review::language).toList()));
		if (act == TextAct.SCHEDULED) {
			parts.add(reviews.get(0).publishAt().atZone(this.wordings.zone()).toLocalDateTime() + " "
					+ this.wordings.zone());
		}
		if (!order.reason().isBlank()) {
			parts.add(order.reason().strip());
		}
		Map<String, Long> warnings = reviews.stream()
			.flatMap((review) -> review.warnings().stream())
			.collect(Collectors.groupingBy(Objection::message, TreeMap::new, Collectors.counting()));
		warnings.forEach((message, number) -> parts.add(number + " × " + message));
		return String.join(" · ", parts);
	}

	static String codes(Collection<Language> languages) {
		return languages.stream().map(Language::code).collect(Collectors.joining(", "));
	}

}
