package laurel.content.desk;

import java.util.List;
import java.util.stream.Stream;

import laurel.content.ContentKind;
import laurel.content.ContentKinds;
import laurel.content.ManuscriptLine;
import laurel.content.ManuscriptSearch;
import laurel.content.Sought;
import laurel.content.TextState;
import laurel.lang.Wording;
import laurel.lang.Wordings;
import laurel.staff.DeskPage;
import laurel.staff.Findable;
import laurel.staff.Member;
import laurel.staff.Role;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page with the list of texts, and with what else was found at the desk. */
@Component
class TextListPages {

	/** Nobody reads further: they look for another word. */
	private static final int MOST_OTHERS = 20;

	private final ContentKinds kinds;

	private final ObjectProvider<Findable> others;

	private final Wordings wordings;

	TextListPages(ContentKinds kinds, ObjectProvider<Findable> others, Wordings wordings) {
		this.kinds = kinds;
		this.others = others;
		this.wordings = wordings;
	}

	/** What was found on one page of the list. */
	ModelAndView found(Member member, TextQuery query, List<ManuscriptLine> found) {
		Wording wording = this.wordings.in(member.language());
		TextLines lines = new TextLines(this.kinds, wording);
		int page = query.page();
		boolean further = found.size() > ManuscriptSearch.PAGE_SIZE;
		return page(member)
			.addObject("lines", found.stream().limit(ManuscriptSearch.PAGE_SIZE).map(lines::line).toList())
			.addObject("others", (page == 1) ? others(member, query.filter().words(), wording) : List.of())
			.addObject("narrow", query.isNarrow())
			.addObject("newer", (page > 1) ? query.ofPage(page - 1) : null)
			.addObject("older", further ? query.ofPage(page + 1) : null);
	}

	/** The page for what cannot be looked for. */
	ModelAndView none(Member member) {
		return page(member);
	}

	private List<Findable.Named> others(Member member, Sought words, Wording wording) {
		if (words.isEmpty()) {
			return List.of();
		}
		return this.others.orderedStream()
			.flatMap((feature) -> feature.named(member, wording).stream())
			.filter((named) -> words.isIn(named.words()))
			.limit(MOST_OTHERS)
			.toList();
	}

	private ModelAndView page(Member member) {
		Wording wording = this.wordings.in(member.language());
		return new ModelAndView("desk/content/texts").addObject("page", DeskPage.of("texts.title"))
			.addObject("begins", member.role().covers(Role.WRITER) ? this.kinds.all() : List.of())
			.addObject("kinds",
					choices(wording, "texts.kind.any", this.kinds.all().stream().map((kind) -> kind(kind, wording))))
			.addObject("states",
					choices(wording, "texts.state.any",
							Stream.of(TextState.values()).map((state) -> state(state, wording))))
			.addObject("languages",
					choices(wording, "texts.language.any",
							Stream.of(new Choice("es", wording.say("language.spanish")),
									new Choice("en", wording.say("language.english")))))
			.addObject("whose", choices(wording, "texts.whose.any",
					Stream.of(new Choice("mine", wording.say("texts.whose.mine")))));
	}

	private static Choice kind(ContentKind kind, Wording wording) {
		return new Choice(kind.name(), wording.say(kind.message("name")));
	}

	private static Choice state(TextState state, Wording wording) {
		String word = TextQuery.word(state);
		return new Choice(word, wording.say("texts.state." + word + ".choice"));
	}

	private static List<Choice> choices(Wording wording, String any, Stream<Choice> others) {
		return Stream.concat(Stream.of(new Choice("", wording.say(any))), others).toList();
	}

	/**
	 * What one may choose in the form.
	 *
	 * @param value empty for anything
	 */
	record Choice(String value, String label) {

	}

}
