package laurel.safety.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.validation.Valid;
import laurel.safety.HotlineForm;
import laurel.safety.HotlineRules;
import laurel.safety.Hotlines;
import laurel.safety.KeptHotline;
import laurel.safety.Step;
import laurel.staff.Allowed;
import laurel.staff.DeskPage;
import laurel.staff.Member;
import laurel.staff.Role;
import laurel.staff.Stored;

import org.springframework.dao.OptimisticLockingFailureException;
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

/** Where editors keep the numbers that help. */
@Controller
@RequestMapping("/desk/hotlines")
@Allowed(Role.EDITOR)
class HotlineController {

	private static final String LIST = "/desk/hotlines";

	private static final String ONE = "/{id:[0-9]{1,18}}";

	private static final Map<String, String> LABELS = labels();

	private final Hotlines hotlines;

	private final HotlineRules rules;

	HotlineController(Hotlines hotlines, HotlineRules rules) {
		this.hotlines = hotlines;
		this.rules = rules;
	}

	private static Map<String, String> labels() {
		Map<String, String> labels = new LinkedHashMap<>();
		labels.put("number", "hotline.number");
		labels.put("tty", "hotline.tty");
		for (String language : List.of("es.", "en.")) {
			labels.put(language + "name", "hotline.name");
			labels.put(language + "hours", "hotline.hours");
			labels.put(language + "languages", "hotline.languages");
			labels.put(language + "textKeyword", "hotline.keyword");
			labels.put(language + "textNumber", "hotline.text-number");
			labels.put(language + "website", "hotline.website");
		}
		labels.put("source", "hotline.source");
		return labels;
	}

	@InitBinder("form")
	void rules(WebDataBinder binder) {
		binder.addValidators(this.rules);
	}

	@GetMapping
	ModelAndView list() {
		return new ModelAndView("desk/hotlines/list").addObject("page", DeskPage.of("hotline.desk.title"))
			.addObject("hotlines", this.hotlines.all());
	}

	@GetMapping("/new")
	ModelAndView begin() {
		return blank(new HotlineForm());
	}

	@PostMapping
	ModelAndView add(@Valid @ModelAttribute("form") HotlineForm form, BindingResult problems, Member member,
			RedirectAttributes flash) {
		if (problems.hasErrors()) {
			return Answers.refused(blank(form));
		}
		this.hotlines.add(form, member);
		return toList(flash, "hotline.done.added");
	}

	@GetMapping(ONE)
	ModelAndView edit(@PathVariable long id) {
		return filled(id, this.hotlines.form(id));
	}

	@PostMapping(ONE)
	ModelAndView change(@PathVariable long id, @Valid @ModelAttribute("form") HotlineForm form, BindingResult problems,
			Member member, RedirectAttributes flash) {
		this.hotlines.get(id);
		if (problems.hasErrors()) {
			return Answers.refused(filled(id, form));
		}
		try {
			this.hotlines.change(id, form, member);
			return toList(flash, "hotline.done.changed");
		}
		catch (OptimisticLockingFailureException ex) {
			HotlineForm kept = this.hotlines.form(id);
			problems.reject("hotline.changed-meanwhile");
			form.setVersion(kept.getVersion());
			return Answers.conflict(filled(id, form).addObject("differences", Stored.differences(form, kept, LABELS)));
		}
	}

	@PostMapping(ONE + "/verification")
	ModelAndView verify(@PathVariable long id, @RequestParam int version, Member member, RedirectAttributes flash) {
		try {
			this.hotlines.verify(id, version, member);
			return toList(flash, "hotline.done.verified");
		}
		catch (OptimisticLockingFailureException ex) {
			return Answers.conflict(list().addObject("refusal", "hotline.verification.changed-meanwhile"));
		}
	}

	@PostMapping(ONE + "/position")
	ModelAndView move(@PathVariable long id, @RequestParam Step step, Member member, RedirectAttributes flash) {
		this.hotlines.move(id, step, member);
		return toList(flash, "hotline.done.moved");
	}

	@GetMapping(ONE + "/removal")
	ModelAndView askToRemove(@PathVariable long id) {
		KeptHotline hotline = this.hotlines.get(id);
		return new ModelAndView("desk/hotlines/removal")
			.addObject("page", DeskPage.of("hotline.removal.title").below(LIST, "hotline.desk.title"))
			.addObject("hotline", hotline);
	}

	@PostMapping(ONE + "/removal")
	ModelAndView remove(@PathVariable long id, Member member, RedirectAttributes flash) {
		return this.hotlines.remove(id, member) ? toList(flash, "hotline.done.removed")
				: Answers.conflict(list().addObject("refusal", "hotline.removal.last"));
	}

	private static ModelAndView blank(HotlineForm form) {
		return new ModelAndView("desk/hotlines/edit").addObject("form", form)
			.addObject("action", LIST)
			.addObject("page", DeskPage.of("hotline.new.title").below(LIST, "hotline.desk.title"));
	}

	private static ModelAndView filled(long id, HotlineForm form) {
		return new ModelAndView("desk/hotlines/edit").addObject("form", form)
			.addObject("action", LIST + "/" + id)
			.addObject("page", DeskPage.of("hotline.edit.title").below(LIST, "hotline.desk.title"));
	}

	private static ModelAndView toList(RedirectAttributes flash, String done) {
		return Answers.after(LIST, flash, done);
	}

}
