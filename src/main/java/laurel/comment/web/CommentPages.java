package laurel.comment.web;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import laurel.comment.CommentPlaces;
import laurel.comment.Comments;
import laurel.comment.Discussion;
import laurel.comment.Discussions;
import laurel.content.ContentKind;
import laurel.content.ContentKinds;
import laurel.content.EntryText;
import laurel.content.Found;
import laurel.content.Published;
import laurel.content.Slugs;
import laurel.lang.Language;
import laurel.lang.Wording;
import laurel.lang.Wordings;
import laurel.layout.PageFrame;
import laurel.layout.PublicPage;
import laurel.throttle.FloodGate;
import laurel.throttle.FormTokens;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Finds what a comment is about, and lays out the pages around writing one. */
@Component
class CommentPages {

	private static final int SPOTS = 1000;

	/** For how long an address is not looked up again by what must be quick. */
	private static final Duration KNOWN = Duration.ofMinutes(1);

	private final ContentKinds kinds;

	private final Published published;

	private final Discussions discussions;

	private final FormTokens tokens;

	private final FloodGate floods;

	private final Wordings wordings;

	private final PageFrame frame;

	/** By address. */
	private final Cache<String, Spot> spots = Caffeine.newBuilder().maximumSize(SPOTS).expireAfterWrite(KNOWN).build();

	CommentPages(ContentKinds kinds, Published published, Discussions discussions, FormTokens tokens, FloodGate floods,
			Wordings wordings, PageFrame frame) {
		this.kinds = kinds;
		this.published = published;
		this.discussions = discussions;
		this.tokens = tokens;
		this.floods = floods;
		this.wordings = wordings;
		this.frame = frame;
	}

	/** What tokens of the form at this address are bound to, as it was a moment ago. */
	Spot spot(Language language, String word, String slug) {
		String address = String.join("/", language.code(), word, slug);
		Spot known = this.spots.getIfPresent(address);
		if (known != null) {
			return known;
		}
		Spot found = find(language, word, slug).spot();
		this.spots.put(address, found);
		return found;
	}

	/** What this address of an entry shows, which must take comments or have some. */
	Place find(Language language, String word, String slug) {
		ContentKind kind = this.kinds.at(language, word).filter(ContentKind::discussed).orElseThrow(CommentPages::none);
		if (!Slugs.isSlug(slug)) {
			throw none();
		}
		Found found = this.published.find(kind.name(), language, slug).orElseThrow(CommentPages::none);
		if (found instanceof Found.Shown shown) {
			Discussion discussion = this.discussions.of(shown.text()).orElseThrow(CommentPages::none);
			return new Place(language, kind, shown, discussion);
		}
		if (found instanceof Found.Moved moved) {
			// Whoever wrote on the page of a former address must not lose a word.
			EntryText now = moved.text();
			return find(now.language(), this.kinds.of(now.kind()).pathWord(now.language()), now.slug());
		}
		throw (found instanceof Found.Gone) ? new ResponseStatusException(HttpStatus.GONE) : none();
	}

	private static ResponseStatusException none() {
		return new ResponseStatusException(HttpStatus.NOT_FOUND);
	}

	/**
	 * The page with the form.
	 * @param wrong whether something must be mended first
	 */
	ModelAndView form(Place place, CommentForm form, boolean wrong) {
		Wording wording = this.wordings.in(place.language);
		String title = wording.say("comment.form.title");
		PublicPage page = PublicPage
			.of(place.language, wrong ? wording.say("form.error.title", title) : title, "", place.paths(""))
			.unlisted();
		return new ModelAndView("comment/form").addObject("page", page)
			.addObject("form", form)
			.addObject("place", place)
			.addObject("heading", title)
			.addObject("answered", place.answered(form.getTo()))
			.addObject("action", place.path())
			.addObject("longest", Comments.LONGEST_TEXT)
			.addObject("flood", this.floods.isFlood())
			.addObject("fresh", this.tokens.renew(form.getToken(), place.spot().key, place.language));
	}

	/** A form of which nothing is known but what was typed. */
	ModelAndView lost(Language language, String action, CommentForm form) {
		return quick(language, action, form, form.getToken());
	}

	/** A form that can be sent again later, made without asking the database. */
	ModelAndView crowded(Spot spot, String action, CommentForm form) {
		return quick(spot.language, action, form, this.tokens.renew(form.getToken(), spot.key, spot.language))
			.addObject("flood", true);
	}

	private ModelAndView quick(Language language, String action, CommentForm form, String token) {
		Wording wording = this.wordings.in(language);
		String title = wording.say("comment.form.title");
		PublicPage page = PublicPage.hidden(language, wording.say("form.error.title", title));
		ModelAndView answer = new ModelAndView("comment/form").addObject("page", page)
			.addObject("form", form)
			.addObject("heading", title)
			.addObject("action", action)
			.addObject("longest", Comments.LONGEST_TEXT)
			.addObject("fresh", token);
		this.frame.surroundAsLast(answer);
		return answer;
	}

	/** The page after sending. */
	ModelAndView received(Place place) {
		Wording wording = this.wordings.in(place.language);
		return new ModelAndView("comment/received")
			.addObject("page",
					PublicPage.of(place.language, wording.say("comment.received.title"), "", place.paths("/received"))
						.unlisted())
			.addObject("place", place);
	}

	/**
	 * What tokens of a form are bound to.
	 *
	 * @param language of the page
	 * @param key of the entry
	 */
	record Spot(Language language, String key) {

	}

	/**
	 * An entry that is talked about.
	 *
	 * @param language of the page, which may not be that of the text
	 */
	record Place(Language language, ContentKind kind, Found.Shown shown, Discussion discussion) {

		EntryText text() {
			return this.shown.text();
		}

		long entry() {
			return text().entry().id();
		}

		Spot spot() {
			return new Spot(this.language, String.valueOf(entry()));
		}

		/** The address of the entry in the language of the page. */
		public String entryPath() {
			return entryPath(this.language);
		}

		private String entryPath(Language each) {
			String slug = this.shown.all()
				.stream()
				.filter((text) -> text.language() == each)
				.map(EntryText::slug)
				.findFirst()
				.orElse(text().slug());
			return this.kind.path(each, slug);
		}

		/** The address of the form. */
		public String path() {
			return CommentPlaces.form(this.language, entryPath());
		}

		public String withdrawalPath() {
			return CommentPlaces.withdrawal(this.language);
		}

		public String title() {
			return text().title();
		}

		public String titleLanguage() {
			return text().language().code();
		}

		Discussion.@Nullable Remark answered(String id) {
			return this.discussion.remarks()
				.stream()
				.filter((remark) -> !remark.withdrawn() && remark.id().toString().equals(id))
				.findFirst()
				.orElse(null);
		}

		Map<Language, String> paths(String end) {
			Map<Language, String> paths = new EnumMap<>(Language.class);
			for (Language each : Language.values()) {
				paths.put(each, CommentPlaces.form(each, entryPath(each)) + end);
			}
			return paths;
		}

	}

}
