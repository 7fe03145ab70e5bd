package laurel.comment.desk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import laurel.comment.Emails;
import laurel.comment.HeldComment;
import laurel.staff.Allowed;
import laurel.staff.DeskAnswer;
import laurel.staff.DeskPage;
import laurel.staff.Member;
import laurel.staff.Proven;
import laurel.staff.Role;
import laurel.staff.ShownOnce;

import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Where an administrator reads the e-mail address that was left with a comment, for a
 * reason.
 */
@Controller
@RequestMapping(OneCommentPages.PATTERN + "/email")
@Allowed(Role.ADMINISTRATOR)
@Proven
class CommentEmailController {

	private static final String SAFE = "safe";

	private final OneCommentPages pages;

	private final Emails emails;

	CommentEmailController(OneCommentPages pages, Emails emails) {
		this.pages = pages;
		this.emails = emails;
	}

	@GetMapping
	ModelAndView ask(Member member, @PathVariable UUID id) {
		return page("desk/comment/email", this.pages.find(member, id)).addObject("form", new EmailForm());
	}

	@PostMapping
	ModelAndView reveal(Member member, @PathVariable UUID id, @Valid @ModelAttribute("form") EmailForm form,
			BindingResult problems, HttpServletRequest request, RedirectAttributes flash) {
		HeldComment held = this.pages.find(member, id);
		if (problems.hasErrors()) {
			return DeskAnswer.wrong(page("desk/comment/email", held));
		}
		Optional<Emails.Email> email = this.emails.reveal(member, id, form.getReason());
		return email
			.map((found) -> ShownOnce.on(path(id) + "/address", request, found.address(), found.safe() ? SAFE : ""))
			.orElseGet(() -> DeskAnswer.done(path(id), "moderation.one.email.closed", flash));
	}

	/** The only time that it can be read. */
	@GetMapping("/address")
	ModelAndView show(Member member, @PathVariable UUID id, HttpServletRequest request, RedirectAttributes flash) {
		HeldComment held = this.pages.find(member, id);
		return ShownOnce.of(request)
			.map((words) -> shown(words, held))
			.orElseGet(() -> DeskAnswer.done(path(id), "moderation.one.email.gone", flash));
	}

	private static ModelAndView shown(List<String> words, HeldComment held) {
		return page("desk/comment/address", held).addObject("address", words.get(0))
			.addObject("safe", words.get(1).equals(SAFE));
	}

	private static String path(UUID id) {
		return OneCommentPages.path(id) + "/email";
	}

	private static ModelAndView page(String view, HeldComment held) {
		return new ModelAndView(view).addObject("held", held)
			.addObject("own", path(held.id()))
			.addObject("page", DeskPage.of("moderation.one.email.title", held.entry())
				.below(OneCommentPages.path(held.id()), "moderation.one.back"));
	}

}
