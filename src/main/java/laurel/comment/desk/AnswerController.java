package laurel.comment.desk;

import jakarta.validation.Valid;
import laurel.comment.CannedAnswers;
import laurel.staff.Allowed;
import laurel.staff.DeskAnswer;
import laurel.staff.DeskPage;
import laurel.staff.Member;
import laurel.staff.Role;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where moderators keep the answers that they give again and again. */
@Controller
@RequestMapping("/desk/comments/answers")
@Allowed(Role.MODERATOR)
class AnswerController {

	private static final String LIST = "/desk/comments/answers";

	private static final String ONE = "/{id:[0-9]{1,18}}";

	private final CannedAnswers answers;

	AnswerController(CannedAnswers answers) {
		this.answers = answers;
	}

	@GetMapping
	ModelAndView list(Member member) {
		return new ModelAndView("desk/comment/answers").addObject("answers", this.answers.all(member.language()))
			.addObject("page", DeskPage.of("comment-answer.title").below("/desk/comments", "moderation.title"));
	}

	@GetMapping("/new")
	ModelAndView begin() {
		return blank(new AnswerForm());
	}

	@PostMapping
	ModelAndView add(Member member, @Valid @ModelAttribute("form") AnswerForm form, BindingResult problems,
			RedirectAttributes flash) {
		if (problems.hasErrors()) {
			return DeskAnswer.wrong(blank(form));
		}
		this.answers.add(form.words(), member);
		return DeskAnswer.done(LIST, "comment-answer.done.added", flash);
	}

	@GetMapping(ONE)
	ModelAndView edit(@PathVariable long id) {
		return filled(id, AnswerForm.of(this.answers.get(id)));
	}

	@PostMapping(ONE)
	ModelAndView change(Member member, @PathVariable long id, @Valid @ModelAttribute("form") AnswerForm form,
			BindingResult problems, RedirectAttributes flash) {
		this.answers.get(id);
		if (problems.hasErrors()) {
			return DeskAnswer.wrong(filled(id, form));
		}
		try {
			this.answers.change(id, form.getVersion(), form.words(), member);
		}
		catch (OptimisticLockingFailureException ex) {
			AnswerForm kept = AnswerForm.of(this.answers.get(id));
			form.setVersion(kept.getVersion());
			problems.reject("comment-answer.late");
			return DeskAnswer.late(filled(id, form).addObject("differences", form.differences(kept)));
		}
		return DeskAnswer.done(LIST, "comment-answer.done.changed", flash);
	}

	@GetMapping(ONE + "/removal")
	ModelAndView askToRemove(@PathVariable long id) {
		return new ModelAndView("desk/comment/answer-removal").addObject("answer", this.answers.get(id))
			.addObject("page", below("comment-answer.removal.title"));
	}

	@PostMapping(ONE + "/removal")
	ModelAndView remove(Member member, @PathVariable long id, RedirectAttributes flash) {
		this.answers.remove(id, member);
		return DeskAnswer.done(LIST, "comment-answer.done.removed", flash);
	}

	private static ModelAndView blank(AnswerForm form) {
		return new ModelAndView("desk/comment/answer-edit").addObject("form", form)
			.addObject("action", LIST)
			.addObject("page", below("comment-answer.new.title"));
	}

	private static ModelAndView filled(long id, AnswerForm form) {
		return new ModelAndView("desk/comment/answer-edit").addObject("form", form)
			.addObject("action", LIST + "/" + id)
			.addObject("page", below("comment-answer.edit.title"));
	}

	private static DeskPage below(String title) {
		return DeskPage.of(title).below(LIST, "comment-answer.title");
	}

}
