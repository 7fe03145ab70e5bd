package laurel.site;

import java.util.List;
import java.util.Map;

import laurel.content.ContentKind;
import laurel.content.ContentKinds;
import laurel.content.Listed;
import laurel.content.Published;
import laurel.content.PublishedTopics;
import laurel.lang.Language;
import laurel.lang.Wording;
import laurel.lang.Wordings;
import laurel.layout.PublicPage;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.servlet.ModelAndView;

/** The front door and the front page of each language. */
@Controller
class HomeController {

	private static final int NEWEST = 3;

	private final ContentKinds kinds;

	private final Published published;

	private final PublishedTopics topics;

	private final Wordings wordings;

	HomeController(ContentKinds kinds, Published published, PublishedTopics topics, Wordings wordings) {
		this.kinds = kinds;
		this.published = published;
		this.topics = topics;
		this.wordings = wordings;
	}

	/** The only address that asks the browser which language its owner reads. */
	@GetMapping("/")
	ResponseEntity<Void> frontDoor(
			@RequestHeader(name = "Accept-Language", required = false) @Nullable String languages) {
		return ResponseEntity.status(HttpStatus.FOUND)
			.header(HttpHeaders.LOCATION, "/" + Language.negotiate(languages).code() + "/")
			.header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
			.build();
	}

	@GetMapping("/{language:es|en}")
	ResponseEntity<Void> withSlash(@PathVariable Language language) {
		return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
			.header(HttpHeaders.LOCATION, "/" + language.code() + "/")
			.build();
	}

	@GetMapping("/{language:es|en}/")
	ModelAndView home(@PathVariable Language language) {
		Wording wording = this.wordings.in(language);
		List<ContentKind> listed = this.kinds.listed();
		Map<String, List<Listed>> newest = this.published.newest(listed.stream().map(ContentKind::name).toList(),
				language, NEWEST);
		List<Long> entries = newest.values().stream().flatMap(List::stream).map(Listed::entryId).toList();
		PublicPage page = PublicPage.of(language, wording.say("home.title"), wording.say("home.description"),
				Map.of(Language.ES, "/es/", Language.EN, "/en/"));
		return new ModelAndView("site/home").addObject("page", page)
			.addObject("sections", listed)
			.addObject("newest", newest)
			.addObject("kickers", this.topics.namesOf(entries, language));
	}

}
