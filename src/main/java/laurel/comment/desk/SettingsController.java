package laurel.comment.desk;

import jakarta.validation.Valid;
import laurel.comment.CommentSettings;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where administrators say what holds for all comments. */
@Controller
@RequestMapping("/desk/comments/settings")
@Allowed(Role.ADMINISTRATOR)
class SettingsController {

	private static final String HERE = "/desk/comments/settings";

	private final CommentSettings settings;

	SettingsController(CommentSettings settings) {
		this.settings = settings;
	}

	@GetMapping
	ModelAndView show() {
		return page(SettingsForm.of(this.settings.now()));
	}

	@PostMapping
	ModelAndView change(Member member, @Valid @ModelAttribute("form") SettingsForm form, BindingResult problems,
			RedirectAttributes flash) {
		form.check(problems);
		if (problems.hasErrors()) {
			return DeskAnswer.wrong(page(form));
		}
		try {
			this.settings.change(form.settings(), member);
		}
		catch (OptimisticLockingFailureException ex) {
			SettingsForm kept = SettingsForm.of(this.settings.now());
			form.setVersion(kept.getVersion());
			problems.reject("comment-settings.late");
			return DeskAnswer.late(page(form).addObject("differences", form.differences(kept)));
		}
		return DeskAnswer.done(HERE, "comment-settings.done", flash);
	}

	private static ModelAndView page(SettingsForm form) {
		return new ModelAndView("desk/comment/settings").addObject("form", form)
			.addObject("page", DeskPage.of("comment-settings.title").below("/desk/comments", "moderation.title"));
	}

}
