package laurel.safety.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.validation.Valid;
import laurel.lang.Language;
import laurel.lang.Wording;
import laurel.lang.Wordings;
import laurel.safety.AlertForm;
import laurel.safety.AlertRules;
import laurel.safety.Alerts;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where administrators say the alert in words of their own, and take them back. */
@Controller
@RequestMapping("/desk/alert")
@Allowed(Role.ADMINISTRATOR)
class AlertController {

	private static final String HERE = "/desk/alert";

	private static final Map<String, String> LABELS = labels();

	private final Alerts alerts;

	private final AlertRules rules;

	private final Wordings wordings;

	AlertController(Alerts alerts, AlertRules rules, Wordings wordings) {
		this.alerts = alerts;
		this.rules = rules;
		this.wordings = wordings;
	}

	private static Map<String, String> labels() {
		Map<String, String> labels = new LinkedHashMap<>();
		labels.put("textEs", "alert.form.text");
		labels.put("dangerEs", "alert.form.danger");
		labels.put("textEn", "alert.form.text");
		labels.put("dangerEn", "alert.form.danger");
		return labels;
	}

	@InitBinder("form")
	void rules(WebDataBinder binder) {
		binder.addValidators(this.rules);
	}

	@GetMapping
	ModelAndView show() {
		return page(this.alerts.form());
	}

	@PostMapping
	ModelAndView change(@Valid @ModelAttribute("form") AlertForm form, BindingResult problems, Member member,
			RedirectAttributes flash) {
		if (problems.hasErrors()) {
			return Answers.refused(page(form));
		}
		try {
			this.alerts.change(form, member);
			return Answers.after(HERE, flash, "alert.done.changed");
		}
		catch (OptimisticLockingFailureException ex) {
			problems.reject("alert.changed-meanwhile");
			return changedMeanwhile(form);
		}
	}

	/** Takes the words of staff away: the built-in ones stand again. */
	@PostMapping("/removal")
	ModelAndView restore(@RequestParam int version, Member member, RedirectAttributes flash) {
		AlertForm empty = new AlertForm();
		empty.setVersion(version);
		try {
			this.alerts.change(empty, member);
			return Answers.after(HERE, flash, "alert.done.restored");
		}
		catch (OptimisticLockingFailureException ex) {
			return Answers.conflict(show().addObject("refusal", "alert.changed-meanwhile"));
		}
	}

	private ModelAndView changedMeanwhile(AlertForm form) {
		AlertForm kept = this.alerts.form();
		form.setVersion(kept.getVersion());
		return Answers.conflict(page(form).addObject("differences", Stored.differences(form, kept, LABELS)));
	}

	private ModelAndView page(AlertForm form) {
		List<BuiltIn> builtIn = Stream.of(Language.values())
			.map(this.wordings::in)
			.map((wording) -> new BuiltIn(wording, Alerts.builtInText(wording), Alerts.builtInDanger(wording)))
			.toList();
		return new ModelAndView("desk/alert/edit").addObject("form", form)
			.addObject("builtIn", builtIn)
			.addObject("own", !this.alerts.form().isBuiltIn())
			.addObject("page", DeskPage.of("alert.desk.title"));
	}

	/** The words that stand where staff wrote none. */
	record BuiltIn(Wording wording, String text, String danger) {

	}

}
