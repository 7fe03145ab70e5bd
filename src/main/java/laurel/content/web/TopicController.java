package laurel.content.web;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

import laurel.content.ContentKinds;
import laurel.content.Listed;
import laurel.content.Listing;
import laurel.content.Published;
import laurel.content.PublishedTopics;
import laurel.content.Slugs;
import laurel.content.Topic;
import laurel.content.Topics;
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

/** Serves the topics and what there is of each, whatever its kind. */
@Controller
class TopicController {

	private final Published published;

	private final PublishedTopics topics;

	private final ContentKinds kinds;

	private final Wordings wordings;

	TopicController(Published published, PublishedTopics topics, ContentKinds kinds, Wordings wordings) {
		this.published = published;
		this.topics = topics;
		this.kinds = kinds;
		this.wordings = wordings;
	}

	@GetMapping({ "/{language:es}/temas", "/{language:en}/topics" })
	ModelAndView topics(@PathVariable Language language) {
		Wording wording = this.wordings.in(language);
		Map<Language, String> paths = new EnumMap<>(Language.class);
		for (Language each : Language.values()) {
			paths.put(each, path(each));
		}
		PublicPage page = PublicPage.of(language, wording.say("topics.title"), wording.say("topics.lead"), paths);
		return new ModelAndView("content/topics").addObject("page", page)
			.addObject("topics", this.topics.all(language));
	}

	@GetMapping({ "/{language:es}/temas/{slug}", "/{language:en}/topics/{slug}" })
	ModelAndView topic(@PathVariable Language language, @PathVariable String slug,
			@RequestParam(required = false) @Nullable String year,
			@RequestParam(required = false) @Nullable String page) {
		ListQuery query = ListQuery.of(year, page);
		if (!Slugs.isSlug(slug)) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		Map<Language, Topic.Text> texts = this.topics.at(language, slug);
		Topic.Text topic = texts.get(language);
		if (topic == null) {
			return this.topics.movedTo(language, slug)
				.map((now) -> Moved.to(query.at(Topics.path(language, now))))
				.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		}
		Listing listing = this.published.ofTopic(slug, language, query.year(), query.page())
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		Wording wording = this.wordings.in(language);
		String lead = wording.say("topic.lead", topic.name());
		Map<Language, String> paths = new EnumMap<>(Language.class);
		texts.forEach((each, text) -> paths.put(each, query.at(Topics.path(each, text.slug()))));
		String title = EntryController.titleOf(wording.say("topic.title", topic.name()), query, wording);
		return new ModelAndView("content/list").addObject("page", PublicPage.of(language, title, lead, paths))
			.addObject("list", ListPage.of(lead, new ListPage.Place(wording.say("topics.title"), path(language), false),
					kickers(listing, wording), Topics.path(language, slug), query, listing, wording));
	}

	private static String path(Language language) {
		return "/" + language.code() + "/" + Topics.pathWord(language);
	}

	/** Under a topic, what tells entries apart is their kind. */
	private Map<Long, String> kickers(Listing listing, Wording wording) {
		return listing.items()
			.stream()
			.collect(Collectors.toMap(Listed::entryId,
					(item) -> wording.say(this.kinds.of(item.kind()).message("name"))));
	}

}
