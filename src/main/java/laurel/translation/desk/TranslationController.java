package laurel.translation.desk;

import laurel.content.InvalidEntryException;
import laurel.content.Problems.Problem;
import laurel.lang.Language;
import laurel.staff.Allowed;
import laurel.staff.DeskAnswer;
import laurel.staff.Member;
import laurel.staff.Role;
import laurel.translation.Answer;
import laurel.translation.Translation;
import laurel.translation.Translations;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a translation follows its original, passage by passage. */
@Controller
@RequestMapping("/desk/translations/{id:\\d{1,18}}/{language:es|en}")
@Allowed({ Role.TRANSLATOR, Role.WRITER })
class TranslationController {

	private final Translations translations;

	private final TranslationPages pages;

	TranslationController(Translations translations, TranslationPages pages) {
		this.translations = translations;
		this.pages = pages;
	}

	@GetMapping
	ModelAndView show(Member member, @PathVariable long id, @PathVariable Language language) {
		return this.pages.page(member, this.pages.find(member, id, language));
	}

	@PostMapping("/passages/{key:[0-9a-f-]{1,40}}")
	ModelAndView follow(Member member, @PathVariable long id, @PathVariable Language language, @PathVariable String key,
			@ModelAttribute("passage") PassageForm form, BindingResult problems, RedirectAttributes flash) {
		this.pages.find(member, id, language);
		Answer answer;
		try {
			answer = this.translations.follow(member, id, language, key, form.getSeen(), form.wanted());
		}
		catch (OptimisticLockingFailureException ex) {
			answer = Answer.LATE;
		}
		catch (InvalidEntryException ex) {
			for (Problem problem : ex.problems()) {
				problems.rejectValue("words", problem.message(), problem.arguments().toArray(), null);
			}
			return DeskAnswer.wrong(again(member, id, language, key, form, problems));
		}
		if (answer == Answer.DONE) {
			return DeskAnswer.done(path(id, language) + "#passages", "translation.followed", flash);
		}
		problems.reject((answer == Answer.LATE) ? "translation.late" : "translation.unsaved");
		return DeskAnswer.late(again(member, id, language, key, form, problems));
	}

	private ModelAndView again(Member member, long id, Language language, String key, PassageForm form,
			BindingResult problems) {
		Translation now = this.pages.find(member, id, language);
		ModelAndView page = this.pages.page(member, now, key, form.getWords());
		page.addAllObjects(problems.getModel());
		return page;
	}

	@PostMapping("/confirmation")
	ModelAndView confirm(Member member, @PathVariable long id, @PathVariable Language language,
			@RequestParam(defaultValue = "0") int original, RedirectAttributes flash) {
		Translation translation = this.pages.find(member, id, language);
		if (translation.text().isPresent()
				&& this.translations.confirm(member, id, language, original) == Answer.DONE) {
			return DeskAnswer.done(path(id, language), "translation.confirmed", flash);
		}
		ModelAndView page = this.pages.page(member, this.pages.find(member, id, language));
		return DeskAnswer.late(page.addObject("late", true));
	}

	private static String path(long id, Language language) {
		return "/desk/translations/" + id + "/" + language.code();
	}

}
