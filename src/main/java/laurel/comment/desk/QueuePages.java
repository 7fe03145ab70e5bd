package laurel.comment.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import laurel.comment.CommentState;
import laurel.comment.HeldComment;
import laurel.comment.Queue;
import laurel.comment.QueueFilter;
import laurel.comment.QueueFilter.Shelf;
import laurel.comment.Voice;
import laurel.lang.Language;
import laurel.lang.Phrase;
import laurel.lang.Wording;
import laurel.lang.Wordings;
import laurel.spam.Reason;
import laurel.staff.DeskPage;
import laurel.staff.Member;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Lays out the queue of comments. */
@Component
class QueuePages {

	private final Queue queue;

	private final Wordings wordings;

	QueuePages(Queue queue, Wordings wordings) {
		this.queue = queue;
		this.wordings = wordings;
	}

	/** What is asked for; a page that is empty by now shows the last one that is not. */
	ModelAndView page(Member member, QueueQuery query) {
		QueueFilter filter = query.filter();
		Wording wording = this.wordings.in(member.language());
		long count = this.queue.count(filter);
		int pages = (int) Math.max(1, (count + Queue.PAGE_SIZE - 1) / Queue.PAGE_SIZE);
		if (filter.page() > pages) {
			query.setPage(String.valueOf(pages));
			filter = query.filter();
		}
		boolean first = filter.shelf() == Shelf.HELD && filter.page() == 1 && filter.like() == null;
		return new ModelAndView("desk/comment/queue").addObject("page", DeskPage.of("moderation.title"))
			.addObject("query", query)
			.addObject("count", count)
			.addObject("tabs", tabs(query, filter, wording))
			.addObject("orders", orders(wording))
			.addObject("languages", languages(wording))
			.addObject("cards",
					this.queue.page(filter, member.language()).stream().map((held) -> card(held, wording)).toList())
			.addObject("alike", first ? this.queue.alike(filter) : List.of())
			.addObject("before", (filter.page() > 1) ? query.ofPage(filter.page() - 1) : null)
			.addObject("after", (filter.page() < pages) ? query.ofPage(filter.page() + 1) : null)
			.addObject("place", wording.say("moderation.place", filter.page(), pages));
	}

	private List<QueueQuery.Tab> tabs(QueueQuery query, QueueFilter filter, Wording wording) {
		List<QueueQuery.Tab> tabs = new ArrayList<>();
		for (Shelf shelf : Shelf.values()) {
			QueueFilter all = new QueueFilter(shelf, false, filter.language(), filter.entry(), null, 1);
			String word = QueueQuery.word(shelf);
			tabs.add(new QueueQuery.Tab(wording.say("moderation.shelf." + word), query.onShelf(shelf),
					shelf == filter.shelf(), this.queue.count(all)));
		}
		return tabs;
	}

	private static List<Choice> orders(Wording wording) {
		return List.of(new Choice("", wording.say("moderation.order.day")),
				new Choice("score", wording.say("moderation.order.score")));
	}

	private static List<Choice> languages(Wording wording) {
		return List.of(new Choice("", wording.say("moderation.language.any")),
				new Choice("es", wording.say("language.spanish")), new Choice("en", wording.say("language.english")));
	}

	/** One comment in words of this language. */
	static Card card(HeldComment held, Wording wording) {
		String name = held.name().isEmpty() ? unnamed(held.voice(), wording) : held.name();
		String language = wording.say((held.language() == Language.ES) ? "language.spanish" : "language.english");
		List<Phrase> reasons = held.reasons().stream().map((reason) -> said(reason, held, wording)).toList();
		List<String> notes = Stream
			.of(note(held.endangered(), "moderation.note.danger", wording),
					note(held.nameTells(), "moderation.note.name", wording), note(held.email(),
							held.emailSafe() ? "moderation.note.email.safe" : "moderation.note.email", wording),
					note(!held.translation().isEmpty(), "moderation.note.translated", wording),
					(held.publicAt() != null)
							? wording.say("moderation.note.public-at", wording.moment(held.publicAt())) : "")
			.filter((note) -> !note.isEmpty())
			.toList();
		return new Card(held, name, language, wording.shortDay(held.day()), reasons, notes,
				held.state() == CommentState.HELD);
	}

	private static String unnamed(Voice voice, Wording wording) {
		return (voice == Voice.ORGANISATION) ? wording.say("moderation.one.by-us") : wording.say("comment.by.nobody");
	}

	private static Phrase said(Reason reason, HeldComment held, Wording wording) {
		return reason.said(wording, held.language());
	}

	private static String note(boolean so, String key, Wording wording) {
		return so ? wording.say(key) : "";
	}

	/** What one may choose in the form. */
	record Choice(String value, String label) {

	}

	/**
	 * A comment as the template shows it.
	 *
	 * @param reasons for its score
	 * @param notes what there is to know besides
	 * @param waits whether there is something to decide
	 */
	record Card(HeldComment held, String name, String language, String day, List<Phrase> reasons, List<String> notes,
			boolean waits) {

		/** What a button sends that says this of it. */
		public String verdict(String word) {
			return word + " " + this.held.id();
		}

		/** Null where the page is in the comment's language. */
		public @Nullable String foreign(String page) {
			String own = this.held.language().code();
			return own.equals(page) ? null : own;
		}

	}

}
