package laurel.content.web;

import java.util.EnumMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import laurel.content.ContentKinds;
import laurel.content.EntryText;
import laurel.content.Found;
import laurel.content.PreviewLink;
import laurel.content.PreviewLinks;
import laurel.content.Previews;
import laurel.lang.Language;
import laurel.lang.Wordings;
import laurel.layout.PageFrame;
import laurel.layout.PublicPage;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shows a text that is not public yet to whoever was given its address, as readers will
 * see it. Why an address shows nothing, nobody is told.
 */
@Controller
class PrivatePreviewController {

	private final PreviewLinks links;

	private final Previews previews;

	private final ContentKinds kinds;

	private final EntryPages pages;

	private final PageFrame frame;

	private final Wordings wordings;

	PrivatePreviewController(PreviewLinks links, Previews previews, ContentKinds kinds, EntryPages pages,
			PageFrame frame, Wordings wordings) {
		this.links = links;
		this.previews = previews;
		this.kinds = kinds;
		this.pages = pages;
		this.frame = frame;
		this.wordings = wordings;
	}

	@GetMapping({ "/{language:es}/vista-previa/{token}", "/{language:en}/preview/{token}" })
	ModelAndView show(@PathVariable Language language, @PathVariable String token, HttpServletResponse response) {
		ModelAndView page = this.links.find(token)
			.flatMap((link) -> this.previews.look(link.manuscript(), language,
					(shown) -> page(link, language, shown, token)))
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		response.setHeader("X-Robots-Tag", "noindex");
		return page;
	}

	/** Its language link leads to the same preview. */
	private ModelAndView page(PreviewLink link, Language language, Found.Shown shown, String token) {
		Map<Language, String> paths = new EnumMap<>(Language.class);
		for (Language each : Language.values()) {
			paths.put(each, PreviewLinks.path(each, token));
		}
		EntryText text = shown.text();
		ModelAndView page = this.pages.page(this.kinds.of(text.kind()), language, shown)
			.addObject("page", PublicPage.of(language, text.title(), text.summary(), paths).unlisted())
			.addObject("until", this.wordings.in(language).moment(link.expiresAt()));
		this.frame.surround(page);
		return page;
	}

}
