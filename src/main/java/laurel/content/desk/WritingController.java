package laurel.content.desk;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import laurel.content.EntryForm;
import laurel.content.InvalidEntryException;
import laurel.content.Manuscript;
import laurel.content.Manuscripts;
import laurel.content.Problems;
import laurel.content.Unsaved;
import laurel.lang.Language;
import laurel.staff.Allowed;
import laurel.staff.DeskAnswer;
import laurel.staff.Member;
import laurel.staff.Role;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a text is written, in both languages on one page. */
@Controller
@RequestMapping("/desk/texts/{id:\\d{1,18}}")
@Allowed({ Role.WRITER, Role.TRANSLATOR })
class WritingController {

	private final TextPages texts;

	private final WritingPages pages;

	private final WritingForms forms;

	private final Manuscripts manuscripts;

	private final Unsaved unsaved;

	WritingController(TextPages texts, WritingPages pages, WritingForms forms, Manuscripts manuscripts,
			Unsaved unsaved) {
		this.texts = texts;
		this.pages = pages;
		this.forms = forms;
		this.manuscripts = manuscripts;
		this.unsaved = unsaved;
	}

	@GetMapping
	ModelAndView write(Member member, @PathVariable long id) {
		Manuscript manuscript = this.texts.find(member, id);
		this.unsaved.open(member, id, manuscript.version());
		BindingResult typed = this.forms.unsaved(member, manuscript);
		if (typed == null) {
			return this.pages.page(member, manuscript, this.forms.saved(manuscript));
		}
		return this.pages.unsaved(member, manuscript, typed, WritingForms.form(typed).getVersion())
			.addObject("restored", true);
	}

	@PostMapping
	ModelAndView save(Member member, @PathVariable long id, HttpServletRequest request,
			@RequestParam(defaultValue = "") String then, RedirectAttributes flash) {
		Manuscript manuscript = this.texts.find(member, id);
		BindingResult typed = this.forms.typed(manuscript, WritingForms.fields(request.getParameterMap()));
		WritingForm form = WritingForms.form(typed);
		int version = form.getVersion();
		if (version != manuscript.version()) {
			return late(member, id, typed, version);
		}
		List<EntryForm> written = this.forms.written(manuscript, form);
		check(written, form, typed);
		if (!typed.hasErrors()) {
			try {
				this.manuscripts.save(member, id, version, written);
				return DeskAnswer.done("/desk/texts/" + id + place(then), "writing.done", flash);
			}
			catch (OptimisticLockingFailureException ex) {
				return late(member, id, typed, version);
			}
			catch (InvalidEntryException | DataIntegrityViolationException ex) {
				// Somebody took an address or a topic away between the look and the save.
				check(written, form, typed);
				typed.reject("writing.again");
			}
		}
		return DeskAnswer.wrong(this.pages.unsaved(member, manuscript, typed, version));
	}

	private void check(List<EntryForm> written, WritingForm form, BindingResult typed) {
		if (written.isEmpty()) {
			typed.reject("writing.empty");
		}
		for (EntryForm text : written) {
			Language language = text.getLanguage();
			this.manuscripts.proposeSlug(text);
			for (Problems.Problem problem : this.manuscripts.flaws(text)) {
				String path = form.path(language, problem.field());
				if (typed.getFieldErrors(path).isEmpty()) {
					typed.rejectValue(path, problem.message(), problem.arguments().toArray(), null);
				}
			}
		}
	}

	private ModelAndView late(Member member, long id, BindingResult typed, int version) {
		Manuscript now = this.texts.find(member, id);
		typed.reject("writing.late");
		return DeskAnswer.late(this.pages.unsaved(member, now, typed, version));
	}

	/** Where to go on once it is saved. */
	private static String place(String then) {
		return switch (then) {
			case "preview", "publication" -> "/" + then;
			default -> "";
		};
	}

}
