package laurel.content.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import laurel.content.ContentKind;
import laurel.content.EntryText;
import laurel.content.Manuscript;
import laurel.content.ManuscriptText;
import laurel.content.Publication;
import laurel.content.Standing;
import laurel.content.Standing.State;
import laurel.lang.Language;
import laurel.lang.Wording;
import laurel.staff.Member;
import laurel.staff.Role;
import org.jspecify.annotations.Nullable;

/**
 * How a text stands, in words.
 *
 * @param title empty where it has none
 * @param sentences that say it
 * @param path where readers find something of it; null where they find nothing
 * @param askable whether whoever reads this may say that it is ready
 */
record StandingWords(Language language, String title, List<String> sentences, @Nullable String path, boolean ready,
		boolean askable) {

	static StandingWords of(Standing standing, Manuscript manuscript, ContentKind kind, Member who, Wording wording) {
		ManuscriptText written = standing.written();
		EntryText released = standing.released();
		boolean found = standing.state() == State.PUBLIC || standing.state() == State.WITHDRAWN;
		return new StandingWords(standing.language(), (written != null) ? written.title() : "",
				sentences(standing, who, wording),
				(found && released != null) ? kind.path(standing.language(), released.slug()) : null,
				standing.isReady(),
				written != null && standing.isAhead() && Publication.maySayReady(who, manuscript, written));
	}

	private static List<String> sentences(Standing standing, Member who, Wording wording) {
		List<String> sentences = new ArrayList<>();
		sentences.add(switch (standing.state()) {
			case MISSING -> wording.say("standing.missing");
			case WRITTEN -> wording.say("standing.written");
			case SCHEDULED -> wording.say("standing.scheduled", wording.moment(released(standing).publishAt()));
			case PUBLIC -> wording.say("standing.public", wording.moment(released(standing).publishAt()));
			case ENDED -> wording.say("standing.ended", wording.day(end(standing)));
			case WITHDRAWN -> withdrawn(released(standing), wording);
		});
		if (standing.isAhead() && standing.state() != State.WRITTEN) {
			sentences.add(
					wording.say((standing.state() == State.SCHEDULED) ? "standing.ahead.scheduled" : "standing.ahead"));
		}
		if (standing.isReady()) {
			sentences.add(wording.say(who.role().covers(Role.EDITOR) ? "standing.marked" : "standing.ready"));
		}
		return sentences;
	}

	private static String withdrawn(EntryText text, Wording wording) {
		String day = wording.day(Objects.requireNonNull(text.withdrawnAt()));
		return switch (Objects.requireNonNull(text.withdrawal())) {
			case ERROR -> wording.say("standing.withdrawn.error", day);
			case REPLACED -> wording.say("standing.withdrawn.replaced", day);
			case NOTICE -> wording.say("standing.withdrawn.notice", day);
		};
	}

	private static EntryText released(Standing standing) {
		return Objects.requireNonNull(standing.released());
	}

	private static Instant end(Standing standing) {
		return Objects.requireNonNull(released(standing).unpublishAt());
	}

}
