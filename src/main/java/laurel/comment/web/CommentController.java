package laurel.comment.web;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletRequest;
import laurel.comment.Comments;
import laurel.comment.Draft;
import laurel.comment.web.CommentPages.Place;
import laurel.comment.web.CommentPages.Spot;
import laurel.lang.Language;
import laurel.safety.Failure;
import laurel.throttle.Admission;
import laurel.throttle.Effort;
import laurel.throttle.FloodGate;
import laurel.throttle.FormTokens;
import laurel.throttle.OwnPages;
import laurel.throttle.ProofOfWork;
import org.jspecify.annotations.Nullable;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/**
 * Where a reader writes a comment, without account, session or script. Whatever is wrong,
 * what was typed is on the page that says so.
 */
@Controller
class CommentController {

	private static final Logger LOG = LoggerFactory.getLogger(CommentController.class);

	static final String ES = "/{language:es}/{word}/{slug}/comentarios";

	static final String EN = "/{language:en}/{word}/{slug}/comments";

	private final CommentPages pages;

	private final Comments comments;

	private final DetailQuestion question;

	private final OwnNames names;

	private final FormTokens tokens;

	private final FloodGate floods;

	private final OwnPages own;

	private final Receipts receipts;

	CommentController(CommentPages pages, Comments comments, DetailQuestion question, OwnNames names, FormTokens tokens,
			FloodGate floods, OwnPages own, Receipts receipts) {
		this.pages = pages;
		this.comments = comments;
		this.question = question;
		this.names = names;
		this.tokens = tokens;
		this.floods = floods;
		this.own = own;
		this.receipts = receipts;
	}

	/** Nothing else is looked at, whatever a program makes of the names of fields. */
	@InitBinder("form")
	void onlyWhatThePageSends(WebDataBinder binder) {
		binder.setAllowedFields("text", "name", "email", "safe", "to", "token", "remarks", "proof", "details");
		binder.registerCustomEditor(boolean.class, "safe", new ForgivingEditor("true"::equals));
		binder.registerCustomEditor(CommentForm.Choice.class, "details", new ForgivingEditor(CommentForm.Choice::of));
	}

	/** A form that may answer another comment. */
	@GetMapping({ ES, EN })
	ModelAndView write(@PathVariable Language language, @PathVariable String word, @PathVariable String slug,
			@RequestParam(defaultValue = "") String to) {
		Place place = this.pages.find(language, word, slug);
		if (!place.discussion().open()) {
			return seeOther(place.entryPath() + "#comments");
		}
		CommentForm form = new CommentForm();
		form.setTo(to);
		return this.pages.form(place, form, false);
	}

	@PostMapping({ ES, EN })
	ModelAndView send(@PathVariable Language language, @PathVariable String word, @PathVariable String slug,
			@ModelAttribute("form") CommentForm form, BindingResult problems, HttpServletRequest request) {
		try {
			return admit(this.pages.spot(language, word, slug), () -> this.pages.find(language, word, slug), form,
					problems, request);
		}
		catch (DataAccessException | TransactionException ex) {
			LOG.error(Failure.describe(ex));
			problems.reject("comment.no-database");
			return answer(this.pages.lost(language, request.getRequestURI(), form), HttpStatus.SERVICE_UNAVAILABLE);
		}
		catch (ResponseStatusException ex) {
			// What it was about was taken away while somebody wrote.
			problems.reject("comment.closed");
			return answer(this.pages.lost(language, request.getRequestURI(), form),
					HttpStatus.valueOf(ex.getStatusCode().value()));
		}
	}

	/** Takes room first: in a flood most ends here, and must cost little. */
	private ModelAndView admit(Spot spot, Supplier<Place> entry, CommentForm form, BindingResult problems,
			HttpServletRequest request) {
		Optional<String> sent = this.own.haveSent(request) ? sent(form) : Optional.empty();
		if (sent.isPresent()) {
			return received(request.getRequestURI(), sent.get());
		}
		FormTokens.Checked seen = this.tokens.look(form.getToken(), spot.key(), spot.language());
		Effort effort = seen.isFresh() ? Effort.of(seen.age(), ProofOfWork.isSolved(form.getToken(), form.getProof()))
				: Effort.NONE;
		try (Admission admission = this.floods.admit(request, spot.key(), effort)) {
			HttpStatus refusal = refusal(admission, form, problems, request);
			if (this.floods.isFlood() && (refusal != null || !seen.isFresh())) {
				return answer(this.pages.crowded(spot, request.getRequestURI(), form),
						(refusal != null) ? refusal : useless(seen, problems));
			}
			Place place = entry.get();
			return (refusal != null) ? answer(this.pages.form(place, form, true), refusal)
					: send(place, form, problems, request, admission);
		}
	}

	/** Where the receipt is for the same words in the same form, if they were sent. */
	private Optional<String> sent(CommentForm form) {
		return this.tokens.form(form.getToken()).flatMap((id) -> this.receipts.sent(id, form::said));
	}

	/** Why nothing of it is looked at; null where something is. */
	private @Nullable HttpStatus refusal(Admission admission, CommentForm form, BindingResult problems,
			HttpServletRequest request) {
		if (!this.own.haveSent(request)) {
			problems.reject("comment.elsewhere");
			form.setToken("");
			return HttpStatus.FORBIDDEN;
		}
		if (!admission.isGranted()) {
			String full = admission.result().name().toLowerCase(Locale.ROOT).replace('_', '-');
			problems.reject("comment.refused." + full,
					new Object[] { Math.max(1, admission.waiting().plusSeconds(59).toMinutes()) }, null);
			return HttpStatus.TOO_MANY_REQUESTS;
		}
		return null;
	}

	private static HttpStatus useless(FormTokens.Checked checked, BindingResult problems) {
		String outcome = checked.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-');
		problems.reject("comment.token." + outcome);
		return HttpStatus.UNPROCESSABLE_CONTENT;
	}

	private ModelAndView send(Place place, CommentForm form, BindingResult problems, HttpServletRequest request,
			Admission admission) {
		check(place, form, problems, request);
		if (problems.hasErrors()) {
			return answer(this.pages.form(place, form, true), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		if (form.getDetails() == CommentForm.Choice.NOT_ASKED) {
			DetailQuestion.Asked asked = this.question.about(place.language(), form);
			if (!asked.isEmpty()) {
				return this.pages.form(place, form, false).addObject("asked", asked);
			}
		}
		FormTokens.Checked checked;
		Receipts.Sending sending;
		// Whoever comes second finds both done, or neither.
		synchronized (this.receipts) {
			checked = this.tokens.take(form.getToken(), place.spot().key(), place.language());
			sending = checked.isFresh()
					? this.receipts.begin(this.tokens.form(form.getToken()).orElseThrow(), form.said()) : null;
		}
		return (sending != null) ? keep(place, form, checked, admission, sending)
				: sent(form).map((key) -> received(place.path(), key))
					.orElseGet(() -> answer(this.pages.form(place, form, true), useless(checked, problems)));
	}

	private void check(Place place, CommentForm form, BindingResult problems, HttpServletRequest request) {
		form.check(problems);
		this.names.check(form, problems, request);
		if (!place.discussion().open()) {
			problems.reject("comment.closed");
		}
		if (!form.getTo().isEmpty() && place.answered(form.getTo()) == null) {
			problems.reject("comment.to.gone");
			form.setTo("");
		}
	}

	private ModelAndView keep(Place place, CommentForm form, FormTokens.Checked checked, Admission admission,
			Receipts.Sending sending) {
		String key = "";
		try {
			boolean remove = form.getDetails() == CommentForm.Choice.REMOVE;
			String text = remove ? this.question.text(place.language(), form) : form.cleanText();
			String name = remove ? this.question.name(place.language(), form) : form.cleanName();
			Comments.Receipt receipt = this.comments.hold(new Draft(place.entry(),
					form.getTo().isEmpty() ? null : UUID.fromString(form.getTo()), place.language(), name, text,
					form.cleanEmail(), form.isSafe(), form.isTrapped(), checked.age()));
			admission.keep();
			key = this.receipts.keep(receipt);
			return received(place.path(), key);
		}
		finally {
			if (key.isEmpty()) {
				this.tokens.giveBack(form.getToken());
			}
			sending.key().complete(key);
		}
	}

	private static ModelAndView received(String path, String key) {
		return seeOther(path + "/received?key=" + key);
	}

	private static ModelAndView answer(ModelAndView page, HttpStatus status) {
		page.setStatus(status);
		return page;
	}

	private static ModelAndView seeOther(String path) {
		RedirectView view = new RedirectView(path);
		view.setStatusCode(HttpStatus.SEE_OTHER);
		view.setExposeModelAttributes(false);
		return new ModelAndView(view);
	}

}
