package laurel.safety.desk;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

import jakarta.validation.Valid;
import laurel.lang.Language;
import laurel.lang.Wording;
import laurel.lang.Wordings;
import laurel.safety.ExitForm;
import laurel.safety.ExitRules;
import laurel.safety.Exits;
import laurel.safety.KeptExit;
import laurel.safety.Step;
import laurel.staff.Allowed;
import laurel.staff.DeskPage;
import laurel.staff.Member;
import laurel.staff.Proven;
import laurel.staff.Role;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Where administrators say which pages the exit leads to. A new page is looked at before
 * it is kept.
 */
@Controller
@RequestMapping("/desk/exits")
@Allowed(Role.ADMINISTRATOR)
@Proven
class ExitsController {

	private static final String LIST = "/desk/exits";

	private static final String ONE = "/{id:[0-9]{1,18}}";

	private final Exits exits;

	private final ExitRules rules;

	private final ExitPreview preview;

	private final Wordings wordings;

	ExitsController(Exits exits, ExitRules rules, ExitPreview preview, Wordings wordings) {
		this.exits = exits;
		this.rules = rules;
		this.preview = preview;
		this.wordings = wordings;
	}

	@InitBinder("form")
	void rules(WebDataBinder binder) {
		binder.addValidators(this.rules);
	}

	@GetMapping
	ModelAndView list(Member member) {
		ExitForm form = new ExitForm();
		form.setLanguage(member.language());
		return list(member, form);
	}

	/** Looks at a page that is not in the list yet; nothing is kept. */
	@PostMapping("/preview")
	ModelAndView preview(@Valid @ModelAttribute("form") ExitForm form, BindingResult problems, Member member) {
		if (!problems.hasErrors()) {
			URI address = Exits.address(form);
			try {
				return previewed(this.preview.of(address)).addObject("form", form);
			}
			catch (Fetcher.NotPublicException ex) {
				problems.rejectValue("address", "exit.address.inside");
			}
		}
		return Answers.refused(list(member, form));
	}

	@PostMapping
	ModelAndView add(@Valid @ModelAttribute("form") ExitForm form, BindingResult problems, Member member,
			RedirectAttributes flash) {
		if (!problems.hasErrors()) {
			try {
				this.exits.add(form, member);
				return Answers.after(LIST, flash, "exit.done.added");
			}
			catch (DataIntegrityViolationException ex) {
				problems.rejectValue("address", "exit.address.taken");
			}
		}
		return Answers.refused(list(member, form));
	}

	/** Looks at a page of the list as it is now. */
	@PostMapping(ONE + "/preview")
	ModelAndView preview(@PathVariable long id, Member member) {
		try {
			return previewed(this.preview.of(URI.create(this.exits.get(id).address())));
		}
		catch (Fetcher.NotPublicException ex) {
			return Answers.conflict(list(member).addObject("refusal", "exit.address.inside"));
		}
	}

	@PostMapping(ONE + "/position")
	ModelAndView move(@PathVariable long id, @RequestParam Step step, Member member, RedirectAttributes flash) {
		this.exits.move(id, step, member);
		return Answers.after(LIST, flash, "exit.done.moved");
	}

	@PostMapping(ONE + "/removal")
	ModelAndView remove(@PathVariable long id, Member member, RedirectAttributes flash) {
		return this.exits.remove(id, member) ? Answers.after(LIST, flash, "exit.done.removed")
				: Answers.conflict(list(member).addObject("refusal", "exit.removal.last"));
	}

	private static ModelAndView previewed(ExitPreview.Preview preview) {
		return new ModelAndView("desk/exits/preview").addObject("preview", preview)
			.addObject("page", DeskPage.of("exit.preview.title").below(LIST, "exit.desk.title"));
	}

	private ModelAndView list(Member member, ExitForm form) {
		List<Shown> languages = Stream.of(Language.values())
			.map((language) -> new Shown(language, name(language, this.wordings.in(member.language())),
					this.exits.in(language)))
			.toList();
		return new ModelAndView("desk/exits/list").addObject("form", form)
			.addObject("languages", languages)
			.addObject("page", DeskPage.of("exit.desk.title"));
	}

	private static String name(Language language, Wording wording) {
		return wording.say((language == Language.ES) ? "language.spanish" : "language.english");
	}

	/** The pages of one language, and an option of the form. */
	record Shown(Language language, String label, List<KeptExit> exits) {

		public String value() {
			return this.language.code();
		}

	}

}
