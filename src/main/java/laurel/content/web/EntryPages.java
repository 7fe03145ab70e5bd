package laurel.content.web;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import laurel.content.ContentKind;
import laurel.content.EntryAddition;
import laurel.content.EntryText;
import laurel.content.Found;
import laurel.content.Surroundings;
import laurel.lang.Language;
import laurel.lang.Wordings;
import laurel.layout.PublicPage;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * Lays out the page of one entry, in its own language or under the shell of the other.
 */
@Component
public class EntryPages {

	private final Surroundings surroundings;

	private final List<EntryAddition> additions;

	private final Wordings wordings;

	EntryPages(Surroundings surroundings, List<EntryAddition> additions, Wordings wordings) {
		this.surroundings = surroundings;
		this.additions = List.copyOf(additions);
		this.wordings = wordings;
	}

	/** As readers of this language see it. */
	public ModelAndView page(ContentKind kind, Language language, Found.Shown shown) {
		EntryText text = shown.text();
		List<?> topics = kind.dated() ? text.entry().topics(language) : List.of();
		Surroundings.Around around = kind.dated() ? this.surroundings.of(text, language) : Surroundings.Around.NOTHING;
		return new ModelAndView("content/show").addObject("page", publicPage(kind, language, shown))
			.addObject("kind", kind)
			.addObject("text", text)
			.addObject("original", text.language() != language)
			.addObject("topics", topics)
			.addObject("around", around)
			.addObject("additions", additions(text, language))
			.addObject("aside", text.outline().size() > 1 || !topics.isEmpty() || !around.related().isEmpty());
	}

	private List<EntryAddition.Below> additions(EntryText text, Language language) {
		return this.additions.stream()
			.flatMap((addition) -> addition.below(text, this.wordings.in(language)).stream())
			.toList();
	}

	/**
	 * The language link leads to the other language's text or, where there is none, to
	 * its notice.
	 */
	private PublicPage publicPage(ContentKind kind, Language language, Found.Shown shown) {
		Map<Language, String> paths = new EnumMap<>(Language.class);
		for (Language each : Language.values()) {
			paths.put(each, kind.path(each, shown.text().slug()));
		}
		for (EntryText text : shown.all()) {
			paths.put(text.language(), kind.path(text.language(), text.slug()));
		}
		EntryText text = shown.text();
		if (text.withdrawal() != null) {
			return PublicPage.of(language, text.title(), text.summary(), paths).unlisted();
		}
		PublicPage page = PublicPage.of(language, text.title(), text.summary(), paths);
		if (shown.all().size() < Language.values().length) {
			page = page.onlyIn(text.language());
		}
		return kind.dated() ? page.asArticle() : page;
	}

}
