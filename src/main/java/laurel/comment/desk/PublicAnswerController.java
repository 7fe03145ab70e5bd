package laurel.comment.desk;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import laurel.comment.CannedAnswers;
import laurel.comment.CommentState;
import laurel.comment.HeldComment;
import laurel.comment.Moderation;
import laurel.lang.Wording;
import laurel.lang.Wordings;
import laurel.staff.Allowed;
import laurel.staff.DeskAnswer;
import laurel.staff.Member;
import laurel.staff.Role;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** Where moderators answer a comment in public, as the organisation. */
@Controller
@RequestMapping(OneCommentPages.PATTERN + "/answer")
@Allowed(Role.MODERATOR)
class PublicAnswerController {

	private final OneCommentPages pages;

	private final Moderation moderation;

	private final CannedAnswers canned;

	private final Wordings wordings;

	PublicAnswerController(OneCommentPages pages, Moderation moderation, CannedAnswers canned, Wordings wordings) {
		this.pages = pages;
		this.moderation = moderation;
		this.canned = canned;
		this.wordings = wordings;
	}

	/** Shows the page again with a canned answer in the field; nothing is kept. */
	@PostMapping("/draft")
	ModelAndView begin(Member member, @PathVariable UUID id, @ModelAttribute("answer") ReplyForm form,
			BindingResult problems) {
		HeldComment held = this.pages.find(member, id);
		Optional<String> text = form.chosen().flatMap((chosen) -> this.canned.text(chosen, held.language()));
		text.ifPresent(form::add);
		ModelAndView page = this.pages.page(member, held).addObject("answer", form);
		if (text.isEmpty()) {
			problems.rejectValue("canned", "moderation.one.answer.choose.missing");
			return DeskAnswer.wrong(page);
		}
		return page.addObject("done", "moderation.one.answer.begun");
	}

	@PostMapping
	ModelAndView answer(Member member, @PathVariable UUID id, @ModelAttribute("answer") ReplyForm form,
			BindingResult problems, RedirectAttributes flash) {
		HeldComment held = this.pages.find(member, id);
		form.check(problems);
		if (problems.hasErrors()) {
			return DeskAnswer.wrong(this.pages.page(member, held).addObject("answer", form));
		}
		Optional<Instant> at = this.moderation.answer(member, id, form.words(), form.getKnown());
		if (at.isEmpty()) {
			return late(member, id, form, problems);
		}
		Wording wording = this.wordings.in(member.language());
		String when = wording.moment(at.get());
		flash.addFlashAttribute("told",
				(held.state() == CommentState.HELD) ? wording.say("moderation.one.done.answered.both", when)
						: wording.say("moderation.one.done.answered", when));
		RedirectView view = new RedirectView(OneCommentPages.path(id));
		view.setStatusCode(HttpStatus.SEE_OTHER);
		return new ModelAndView(view);
	}

	/** What was typed stays, beside what has become of the comment. */
	private ModelAndView late(Member member, UUID id, ReplyForm form, BindingResult problems) {
		HeldComment now = this.pages.find(member, id);
		problems.reject(now.state().isAnswerable() ? "moderation.one.answer.late" : "moderation.one.answer.refused");
		form.setKnown(this.pages.answers(member, id));
		return DeskAnswer.late(this.pages.page(member, now).addObject("answer", form));
	}

}
