package laurel.comment.web;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import laurel.comment.CommentPlaces;
import laurel.comment.Comments;
import laurel.lang.Language;
import laurel.lang.Wording;
import laurel.lang.Wordings;
import laurel.layout.PageFrame;
import laurel.layout.PublicPage;
import laurel.safety.Failure;
import laurel.throttle.OwnPages;
import org.apache.commons.codec.digest.DigestUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Where whoever wrote a comment takes it back, with the words that were shown after
 * sending and nothing else.
 */
@Controller
class CommentWithdrawalController {

	private static final String ES = "/{language:es}/comentarios/retirar";

	private static final String EN = "/{language:en}/comments/withdraw";

	private static final Logger LOG = LoggerFactory.getLogger(CommentWithdrawalController.class);

	private static final int LONGEST = 300;

	private static final int MANY = 1000;

	private final Comments comments;

	private final WithdrawalTries tries;

	private final OwnPages own;

	private final Wordings wordings;

	private final PageFrame frame;

	private final Cache<String, Boolean> takenBack = Caffeine.newBuilder()
		.maximumSize(MANY)
		.expireAfterWrite(Duration.ofMinutes(1))
		.build();

	CommentWithdrawalController(Comments comments, WithdrawalTries tries, OwnPages own, Wordings wordings,
			PageFrame frame) {
		this.comments = comments;
		this.tries = tries;
		this.own = own;
		this.wordings = wordings;
		this.frame = frame;
	}

	/** Nothing else is looked at, whatever a program makes of the name of the field. */
	@InitBinder("form")
	void onlyWhatThePageSends(WebDataBinder binder) {
		binder.setAllowedFields("code");
	}

	@GetMapping({ ES, EN })
	ModelAndView ask(@PathVariable Language language) {
		return page(language, new Code(), "comment.withdrawal.title", false);
	}

	@PostMapping({ ES, EN })
	ModelAndView withdraw(@PathVariable Language language, @ModelAttribute("form") Code form, BindingResult problems,
			HttpServletRequest request) {
		try {
			return take(language, form, problems, request);
		}
		catch (DataAccessException | TransactionException ex) {
			LOG.error(Failure.describe(ex));
			problems.reject("comment.withdrawal.no-database");
			ModelAndView page = page(language, form, "comment.withdrawal.title", true);
			page.setStatus(HttpStatus.SERVICE_UNAVAILABLE);
			this.frame.surroundAsLast(page);
			return page;
		}
	}

	private ModelAndView take(Language language, Code form, BindingResult problems, HttpServletRequest request) {
		HttpStatus status = HttpStatus.UNPROCESSABLE_CONTENT;
		if (!this.own.haveSent(request)) {
			problems.rejectValue("code", "comment.elsewhere");
			status = HttpStatus.FORBIDDEN;
		}
		else if (form.getCode().isBlank() || form.getCode().length() > LONGEST) {
			problems.rejectValue("code", "comment.withdrawal.missing");
		}
		else if (!this.tries.take(request)) {
			problems.rejectValue("code", "comment.withdrawal.crowded");
			status = HttpStatus.TOO_MANY_REQUESTS;
		}
		else if (isTakenBack(form.getCode())) {
			return page(language, new Code(), "comment.withdrawn.title", false).addObject("withdrawn", true);
		}
		else {
			problems.rejectValue("code", "comment.withdrawal.unknown");
		}
		ModelAndView page = page(language, form, "comment.withdrawal.title", true);
		page.setStatus(status);
		return page;
	}

	/** Whoever says the same twice, by a double tap, is told the same twice. */
	private boolean isTakenBack(String code) {
		return this.takenBack.get(DigestUtils.sha256Hex(code.strip()),
				(unseen) -> this.comments.withdraw(code) ? true : null) != null;
	}

	private ModelAndView page(Language language, Code form, String title, boolean wrong) {
		Wording wording = this.wordings.in(language);
		Map<Language, String> paths = new EnumMap<>(Language.class);
		for (Language each : Language.values()) {
			paths.put(each, CommentPlaces.withdrawal(each));
		}
		String heading = wording.say(title);
		PublicPage page = PublicPage.of(language, wrong ? wording.say("form.error.title", heading) : heading, "", paths)
			.unlisted();
		return new ModelAndView("comment/withdrawal").addObject("page", page)
			.addObject("form", form)
			.addObject("heading", heading)
			.addObject("action", CommentPlaces.withdrawal(language));
	}

	/** What is typed. */
	static class Code {

		private String code = "";

		public String getCode() {
			return this.code;
		}

		public void setCode(String code) {
			this.code = code;
		}

	}

}
