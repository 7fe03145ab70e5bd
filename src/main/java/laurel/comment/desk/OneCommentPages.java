package laurel.comment.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import laurel.comment.CannedAnswers;
import laurel.comment.CommentSettings;
import laurel.comment.Comments;
import laurel.comment.HeldComment;
import laurel.comment.Queue;
import laurel.lang.Language;
import laurel.lang.Wording;
import laurel.lang.Wordings;
import laurel.staff.DeskPage;
import laurel.staff.Member;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Lays out the page of one comment, with all that can be done about it. */
@Component
class OneCommentPages {

	/** Where handlers find it. */
	static final String PATTERN = QueueQuery.PATH + "/{id:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}";

	private final Queue queue;

	private final FoundDetails found;

	private final CannedAnswers canned;

	private final CommentSettings settings;

	private final Wordings wordings;

	OneCommentPages(Queue queue, FoundDetails found, CannedAnswers canned, CommentSettings settings,
			Wordings wordings) {
		this.queue = queue;
		this.found = found;
		this.canned = canned;
		this.settings = settings;
		this.wordings = wordings;
	}

	static String path(UUID id) {
		return QueueQuery.PATH + "/" + id;
	}

	/** The comment, which must be there. */
	HeldComment find(Member member, UUID id) {
		return this.queue.find(id, member.language())
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	/** What readers see in this language in the place of what was taken out. */
	String redacted(Language language) {
		return this.wordings.in(language).say("comment.redacted");
	}

	/** How many answers of the organisation there are. */
	int answers(Member member, UUID id) {
		return this.queue.answers(id, member.language()).size();
	}

	/**
	 * As it is now, and nothing typed yet; a controller puts its own form in its place.
	 */
	ModelAndView page(Member member, HeldComment held) {
		Wording wording = this.wordings.in(member.language());
		Language other = held.language().other();
		List<HeldComment> answers = this.queue.answers(held.id(), member.language());
		return new ModelAndView("desk/comment/one")
			.addObject("page",
					DeskPage.of("moderation.one.title", held.entry()).below(QueueQuery.PATH, "moderation.title"))
			.addObject("own", path(held.id()))
			.addObject("held", held)
			.addObject("foreign", (held.language() == member.language()) ? null : held.language().code())
			.addObject("card", QueuePages.card(held, wording))
			.addObject("state", state(held, wording))
			.addObject("found", this.found.in(held, wording))
			.addObject("mark", redacted(other))
			.addObject("inOther", in(other, wording))
			.addObject("inOwn", in(held.language(), wording))
			.addObject("longest", TranslationForm.LONGEST)
			.addObject("longestAnswer", Comments.LONGEST_TEXT)
			.addObject("replies", answers.stream().map((answer) -> reply(answer, wording)).toList())
			.addObject("choices", choices(wording))
			.addObject("steps", steps(member.language()))
			.addObject("redaction", new RedactionForm())
			.addObject("translation", TranslationForm.of(held, redacted(other)))
			.addObject("answer", ReplyForm.empty(answers.size()));
	}

	private static String in(Language language, Wording wording) {
		return wording.say((language == Language.ES) ? "language.in.es" : "language.in.en");
	}

	private static Reply reply(HeldComment answer, Wording wording) {
		return new Reply(QueuePages.card(answer, wording), path(answer.id()), state(answer, wording));
	}

	/** What has become of it, and what comes next. */
	private static String state(HeldComment held, Wording wording) {
		return switch (held.state()) {
			case HELD -> wording.say("moderation.one.state.held");
			case APPROVED -> wording.say("moderation.one.state.approved");
			case PUBLIC -> wording.say("moderation.one.state.public");
			case REJECTED -> wording.say("moderation.one.state.rejected");
			case SPAM -> wording.say("moderation.one.state.spam");
			case WITHDRAWN -> throw new IllegalArgumentException("nothing is left of it");
		};
	}

	private List<QueuePages.Choice> choices(Wording wording) {
		List<QueuePages.Choice> choices = new ArrayList<>();
		choices.add(new QueuePages.Choice("", wording.say("moderation.one.answer.choose")));
		this.canned.all(wording.language())
			.forEach((answer) -> choices
				.add(new QueuePages.Choice(String.valueOf(answer.id()), answer.in(wording.language()).title())));
		return choices;
	}

	/**
	 * In the language of whoever reads them, or in the other where that is all there is.
	 */
	private Steps steps(Language language) {
		CommentSettings.Settings now = this.settings.now();
		String own = (language == Language.ES) ? now.stepsEs() : now.stepsEn();
		return new Steps(now.steps(language).orElse("").lines().filter((line) -> !line.isBlank()).toList(),
				own.isBlank() ? language.other() : language);
	}

	/** What the organisation answered, and what has become of that. */
	record Reply(QueuePages.Card card, String path, String state) {

	}

	/**
	 * What the organisation does when somebody may be in danger; empty where it has not
	 * said.
	 */
	record Steps(List<String> lines, Language language) {

	}

}
