package laurel.comment.web;

import laurel.comment.web.CommentPages.Place;
import laurel.lang.Language;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Where programs read the comments below an entry. */
@Controller
class CommentFeedController {

	private static final MediaType ATOM = MediaType.parseMediaType("application/atom+xml;charset=utf-8");

	private final CommentPages pages;

	private final CommentFeed feed;

	CommentFeedController(CommentPages pages, CommentFeed feed) {
		this.pages = pages;
		this.feed = feed;
	}

	/** There is one wherever the page of the entry has comments or takes some. */
	@GetMapping("/{language:es|en}/{word}/{slug}" + CommentFeed.PATH)
	ResponseEntity<byte[]> read(@PathVariable Language language, @PathVariable String word, @PathVariable String slug) {
		Place place = this.pages.find(language, word, slug);
		if (!place.discussion().open() && place.discussion().remarks().isEmpty()) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		return ResponseEntity.ok().contentType(ATOM).body(this.feed.of(place));
	}

}
