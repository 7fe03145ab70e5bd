package laurel.content.desk;

import java.util.List;

import laurel.content.EntryForm;
import laurel.content.FormerForms;
import laurel.content.InvalidEntryException;
import laurel.content.Manuscript;
import laurel.content.Manuscripts;
import laurel.content.Unsaved;
import laurel.lang.Language;
import laurel.staff.Allowed;
import laurel.staff.DeskAnswer;
import laurel.staff.Member;
import laurel.staff.Role;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where one looks at everything that was saved of a text, and saves some of it again. */
@Controller
@RequestMapping("/desk/texts/{id:\\d{1,18}}/history")
@Allowed({ Role.WRITER, Role.TRANSLATOR })
class HistoryController {

	private final TextPages texts;

	private final HistoryPages pages;

	private final Manuscripts manuscripts;

	private final FormerForms forms;

	private final Unsaved unsaved;

	HistoryController(TextPages texts, HistoryPages pages, Manuscripts manuscripts, FormerForms forms,
			Unsaved unsaved) {
		this.texts = texts;
		this.pages = pages;
		this.manuscripts = manuscripts;
		this.forms = forms;
		this.unsaved = unsaved;
	}

	@GetMapping
	ModelAndView all(Member member, @PathVariable long id) {
		return this.pages.all(this.texts.find(member, id), member);
	}

	@GetMapping("/{language:es|en}/{number:[1-9]\\d{0,8}}")
	ModelAndView one(Member member, @PathVariable long id, @PathVariable Language language, @PathVariable int number,
			@RequestParam(required = false) @Nullable String with) {
		Manuscript manuscript = this.texts.find(member, id);
		Integer other = (with != null && with.matches("[1-9]\\d{0,8}")) ? Integer.valueOf(with) : null;
		return this.pages.one(manuscript, language, number, other, member);
	}

	@PostMapping("/{language:es|en}/{number:[1-9]\\d{0,8}}/restoration")
	ModelAndView restore(Member member, @PathVariable long id, @PathVariable Language language,
			@PathVariable int number, @ModelAttribute("restoration") RestorationForm form, BindingResult problems,
			RedirectAttributes flash) {
		Manuscript manuscript = this.texts.find(member, id);
		EntryForm former = this.forms.of(manuscript, language,
				this.pages.revision(this.pages.text(manuscript, language), number));
		if (this.unsaved.find(member, id).isPresent()) {
			return DeskAnswer.late(again(member, id, language, number, "history.unsaved"));
		}
		try {
			boolean changed = !problems.hasErrors()
					&& this.manuscripts.save(member, id, form.getVersion(), List.of(former));
			return DeskAnswer.done("/desk/texts/" + id + "/history", changed ? "history.restored" : "history.same",
					flash);
		}
		catch (OptimisticLockingFailureException ex) {
			return DeskAnswer.late(again(member, id, language, number, "history.late"));
		}
		catch (InvalidEntryException ex) {
			return DeskAnswer.wrong(again(member, id, language, number, "history.invalid"));
		}
	}

	private ModelAndView again(Member member, long id, Language language, int number, String problem) {
		ModelAndView page = this.pages.one(this.texts.find(member, id), language, number, null, member);
		BindException problems = new BindException(page.getModel().get("restoration"), "restoration");
		problems.reject(problem);
		page.addAllObjects(problems.getModel());
		return page;
	}

}
