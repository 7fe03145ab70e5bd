package laurel.comment.web;

import laurel.comment.CommentPlaces;
import laurel.comment.CommentSettings;
import laurel.lang.Language;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page after a comment was sent. */
@Controller
class ReceivedController {

	private final CommentPages pages;

	private final CommentSettings settings;

	private final Receipts receipts;

	ReceivedController(CommentPages pages, CommentSettings settings, Receipts receipts) {
		this.pages = pages;
		this.settings = settings;
		this.receipts = receipts;
	}

	/** Says what happens now; the words that take the comment back only for minutes. */
	@GetMapping({ CommentController.ES + "/received", CommentController.EN + "/received" })
	ModelAndView received(@PathVariable Language language, @PathVariable String word, @PathVariable String slug,
			@RequestParam(defaultValue = "") String key) {
		return this.pages.received(this.pages.find(language, word, slug))
			.addObject("receipt", this.receipts.find(key).orElse(null))
			.addObject("days", this.settings.now().answerDays())
			.addObject("withdrawal", CommentPlaces.withdrawal(language));
	}

}
