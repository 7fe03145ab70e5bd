package laurel.content.web;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import laurel.content.ContentKind;
import laurel.content.ContentKinds;
import laurel.content.Found;
import laurel.content.Listed;
import laurel.content.Listing;
import laurel.content.Published;
import laurel.content.PublishedTopics;
import laurel.content.Slugs;
import laurel.lang.Language;
import laurel.lang.Wording;
import laurel.lang.Wordings;
import laurel.layout.PublicPage;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/**
 * Serves the lists and the entries of every kind; which there are, only the kinds know.
 */
@Controller
class EntryController {

	private final ContentKinds kinds;

	private final Published published;

	private final PublishedTopics topics;

	private final EntryPages pages;

	private final Wordings wordings;

	EntryController(ContentKinds kinds, Published published, PublishedTopics topics, EntryPages pages,
			Wordings wordings) {
		this.kinds = kinds;
		this.published = published;
		this.topics = topics;
		this.pages = pages;
		this.wordings = wordings;
	}

	/** A list of a kind, or an entry of the kind that stands right below the language. */
	@GetMapping("/{language:es|en}/{word}")
	ModelAndView listOrShow(@PathVariable Language language, @PathVariable String word,
			@RequestParam(required = false) @Nullable String year,
			@RequestParam(required = false) @Nullable String page) {
		ContentKind kind = this.kinds.at(language, word).orElse(null);
		if (kind != null && kind.listed()) {
			return list(kind, language, ListQuery.of(year, page));
		}
		return this.kinds.at(language.other(), word)
			.filter(ContentKind::listed)
			.map((other) -> Moved.to(other.listPath(language)))
			.orElseGet(() -> show(this.kinds.atRoot(), language, word));
	}

	@GetMapping("/{language:es|en}/{word}/{slug}")
	ModelAndView show(@PathVariable Language language, @PathVariable String word, @PathVariable String slug) {
		return this.kinds.at(language, word)
			.map((kind) -> show(kind, language, slug))
			.or(() -> this.kinds.at(language.other(), word).map((kind) -> Moved.to(kind.path(language, slug))))
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	/** An address that was typed with a slash too many. */
	@GetMapping({ "/{language:es|en}/{word}/", "/{language:es|en}/{word}/{slug}/" })
	ModelAndView withoutSlash(@PathVariable Language language, @PathVariable String word,
			@PathVariable(required = false) @Nullable String slug) {
		if (!Slugs.isSlug(word) || (slug != null && !Slugs.isSlug(slug))) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		return Moved.to("/" + language.code() + "/" + word + ((slug != null) ? "/" + slug : ""));
	}

	private ModelAndView list(ContentKind kind, Language language, ListQuery query) {
		Listing listing = this.published.ofKind(kind.name(), language, query.year(), query.page())
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		Wording wording = this.wordings.in(language);
		String title = wording.say(kind.message("list.title"));
		String lead = wording.say(kind.message("list.lead"));
		Map<Language, String> paths = new EnumMap<>(Language.class);
		for (Language each : Language.values()) {
			paths.put(each, query.at(kind.listPath(each)));
		}
		List<Long> entries = listing.items().stream().map(Listed::entryId).toList();
		return new ModelAndView("content/list")
			.addObject("page", PublicPage.of(language, titleOf(title, query, wording), lead, paths))
			.addObject("list", ListPage.of(lead, null, this.topics.namesOf(entries, language), kind.listPath(language),
					query, listing, wording));
	}

	/** Each part of a list has a title of its own. */
	static String titleOf(String title, ListQuery query, Wording wording) {
		String year = (query.year() != null) ? title + ", " + query.year() : title;
		return (query.page() > 1) ? wording.say("list.title.page", year, String.valueOf(query.page())) : year;
	}

	private ModelAndView show(ContentKind kind, Language language, String slug) {
		Found found = Slugs.isSlug(slug) ? this.published.find(kind.name(), language, slug).orElse(null) : null;
		if (found instanceof Found.Shown shown) {
			return this.pages.page(kind, language, shown);
		}
		if (found instanceof Found.Moved moved) {
			ContentKind now = this.kinds.of(moved.text().kind());
			return Moved.to(now.path(moved.text().language(), moved.text().slug()));
		}
		throw new ResponseStatusException((found instanceof Found.Gone) ? HttpStatus.GONE : HttpStatus.NOT_FOUND);
	}

}
