package laurel.content;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import laurel.content.Standing.State;
import laurel.lang.Language;
import laurel.lang.Wordings;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * What keeps an order from being carried out. Problems name the fields of whoever asks:
 * {@code es.chosen}, {@code es.read}, {@code when}, {@code time}, {@code reason}.
 */
@Component
class ReleaseRules {

	private final ZoneId zone;

	ReleaseRules(Wordings wordings) {
		this.zone = wordings.zone();
	}

	/** Empty where nothing does. */
	List<Problems.Problem> problems(ReleaseOrder order, Map<Language, Review> reviews,
			Map<Language, Standing> standings, Instant now) {
		Problems problems = new Problems();
		List<Review> chosen = reviews.values()
			.stream()
			.filter((review) -> order.texts().containsKey(review.language()))
			.toList();
		if (chosen.isEmpty() || chosen.size() < order.texts().size()
				|| chosen.stream().anyMatch((review) -> !review.standing().isReleasable())) {
			problems.add("", "publication.none");
		}
		checkTime(order.at(), chosen, now, problems);
		chosen.forEach((review) -> checkGate(review, order, problems));
		if (chosen.size() == 1 && order.reason().isBlank()
				&& comesAlone(chosen.get(0), standings.get(chosen.get(0).language().other()))) {
			problems.add("reason", "publication.reason.missing");
		}
		return problems.list();
	}

	/**
	 * What readers have seen cannot change later by itself: until then it would be gone.
	 */
	private void checkTime(@Nullable LocalDateTime at, Collection<Review> chosen, Instant now, Problems problems) {
		if (at == null) {
			return;
		}
		if (!at.atZone(this.zone).toLocalDateTime().equals(at)) {
			problems.add("time", "publication.time.skipped");
		}
		else if (!at.atZone(this.zone).toInstant().isAfter(now)) {
			problems.add("day", "publication.time.past");
		}
		if (chosen.stream().anyMatch((review) -> review.standing().seen())) {
			problems.add("when", "publication.when.seen");
		}
	}

	private static void checkGate(Review review, ReleaseOrder order, Problems problems) {
		String language = review.language().code();
		boolean spanish = review.language() == Language.ES;
		if (!review.errors().isEmpty()) {
			problems.add(language + ".chosen", spanish ? "publication.stopped.spanish" : "publication.stopped.english");
		}
		else if (!review.seal().equals(order.texts().get(review.language()).read())) {
			problems.add(language + ".read", spanish ? "publication.unread.spanish" : "publication.unread.english");
		}
	}

	/** Whether readers of the other language would have nothing of it, or later. */
	private static boolean comesAlone(Review review, Standing other) {
		EntryText released = other.released();
		boolean comesToo = other.state() == State.SCHEDULED && released != null
				&& !released.publishAt().isAfter(review.publishAt());
		return review.standing().state() != State.PUBLIC && other.state() != State.PUBLIC && !comesToo;
	}

}
