package laurel.comment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import laurel.comment.CommentTitles.Titled;
import laurel.lang.Language;
import laurel.lang.Wording;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what is held of comments, and what is not. */
@Component
class HoldingsPaper {

	private static final String INDENT = "  ";

	private static final List<String> QUESTIONS = List.of("holdings.questions", "holdings.question.comment",
			"holdings.question.email", "holdings.question.address", "holdings.question.date");

	private static final List<String> NOT_HELD = List.of("holdings.not", "holdings.not.time", "holdings.not.source",
			"holdings.not.person", "holdings.not.email", "holdings.not.deleted", "holdings.not.elsewhere");

	private final CommentTitles titles;

	HoldingsPaper(CommentTitles titles) {
		this.titles = titles;
	}

	/** What can be asked. */
	static List<String> questions(Wording wording) {
		return list(QUESTIONS, wording);
	}

	/** What was found, and what nobody can find. */
	@Transactional(readOnly = true)
	public List<String> answer(Demand demand, Holdings.Found found, Wording wording) {
		List<String> lines = new ArrayList<>();
		if (!found.somewhere()) {
			lines.add(wording.say("holdings.address.none"));
		}
		lines.add(wording.count("holdings.found", found.comments().size()));
		if (demand == Demand.EMAIL) {
			lines.add(wording.say("holdings.sealed", found.opened(), found.closed()));
		}
		Map<Long, Titled> entries = this.titles.of(found.comments().stream().map(Comment::entryId).distinct().toList(),
				wording.language());
		for (Comment comment : found.comments()) {
			lines.add("");
			lines.add(wording.say("holdings.comment", comment.id()));
			about(comment, entries.get(comment.entryId()), wording).forEach((line) -> lines.add(INDENT + line));
		}
		lines.add("");
		lines.addAll(list(NOT_HELD, wording));
		return lines;
	}

	/** A sentence, and what belongs to it. */
	private static List<String> list(List<String> keys, Wording wording) {
		return Stream
			.concat(Stream.of(wording.say(keys.get(0))), keys.stream().skip(1).map((key) -> INDENT + wording.say(key)))
			.toList();
	}

	private static List<String> about(Comment comment, @Nullable Titled entry, Wording wording) {
		List<String> lines = new ArrayList<>();
		if (entry != null) {
			lines.add(wording.say("holdings.entry", entry.title().text(), entry.path()));
		}
		if (comment.parentId() != null) {
			lines.add(wording.say("holdings.parent", comment.parentId()));
		}
		lines.add(wording
			.say((comment.voice() == Voice.READER) ? "holdings.voice.reader" : "holdings.voice.organisation"));
		lines.add(wording.say("holdings.day", wording.day(comment.day())));
		lines.add(wording.say((comment.language() == Language.ES) ? "holdings.language.es" : "holdings.language.en"));
		lines.add(state(comment, wording));
		lines.add(comment.name().isEmpty() ? wording.say("holdings.name.none")
				: wording.say("holdings.name", shown(comment.name(), wording)));
		words("holdings.text", comment.text(), lines, wording);
		words("holdings.translation", comment.translation(), lines, wording);
		lines.add(email(comment, wording));
		lines.add(wording.say(isLocked(comment) ? "holdings.code" : "holdings.code.none"));
		lines.add(wording.say("holdings.rating", comment.rating().score()));
		if (comment.isEndangered()) {
			lines.add(wording.say("holdings.danger"));
		}
		return lines;
	}

	private static String state(Comment comment, Wording wording) {
		String decided = moment(comment.decidedAt(), wording);
		return switch (comment.state()) {
			case HELD -> wording.say("holdings.state.held");
			case APPROVED -> wording.say("holdings.state.approved", decided, moment(comment.publicAt(), wording));
			case PUBLIC -> wording.say("holdings.state.public");
			case REJECTED -> wording.say("holdings.state.rejected", decided, Batches.REJECTED_DAYS);
			case SPAM -> wording.say("holdings.state.spam", decided, Batches.SPAM_DAYS);
			case WITHDRAWN -> wording.say("holdings.state.withdrawn");
		};
	}

	private static String moment(@Nullable Instant instant, Wording wording) {
		return (instant != null) ? wording.moment(instant) : "–";
	}

	/** What a reader sent can be taken back until it was. */
	private static boolean isLocked(Comment comment) {
		return comment.voice() == Voice.READER && comment.state() != CommentState.WITHDRAWN;
	}

	private static String email(Comment comment, Wording wording) {
		if (comment.email() == null) {
			return wording.say("holdings.email.none");
		}
		return (comment.state() == CommentState.HELD)
				? wording.say("holdings.email.held", wording.day(comment.day().plusDays(Batches.EMAIL_DAYS)))
				: wording.say("holdings.email.decided");
	}

	private static void words(String key, String text, List<String> lines, Wording wording) {
		if (!text.isEmpty()) {
			lines.add(wording.say(key));
			shown(text, wording).lines().forEach((line) -> lines.add(INDENT + line));
		}
	}

	private static String shown(String text, Wording wording) {
		return Redaction.inWords(text, wording.say("comment.redacted"));
	}

}
