package laurel.site.desk;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import laurel.site.SiteMenu;
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

/** Where the menu of the public pages is arranged. */
@Controller
@RequestMapping("/desk/navigation")
@Allowed(Role.EDITOR)
class NavigationController {

	private final SiteMenu menu;

	NavigationController(SiteMenu menu) {
		this.menu = menu;
	}

	@GetMapping
	ModelAndView menu(Member member) {
		SiteMenu.Settled settled = this.menu.settled(member.language());
		return page(settled, member).addObject("form", NavigationForm.of(settled));
	}

	@PostMapping
	ModelAndView arrange(Member member, @ModelAttribute("form") NavigationForm form, BindingResult problems,
			RedirectAttributes flash) {
		SiteMenu.Settled settled = this.menu.settled(member.language());
		Map<String, SiteMenu.Choice> choices = choices(settled);
		form.getRows().removeIf((row) -> !choices.containsKey(row.getTarget()));
		for (int at = 0; at < form.getRows().size(); at++) {
			NavigationForm.Row row = form.getRows().get(at);
			if (!row.isNumbered()) {
				problems.rejectValue("rows[" + at + "].place", "navigation.place.invalid",
						new Object[] { choices.get(row.getTarget()).title(member.language()) }, null);
			}
		}
		if (problems.hasErrors()) {
			return DeskAnswer.wrong(page(settled, member));
		}
		try {
			this.menu.arrange(member, form.getVersion(), form.shown());
		}
		catch (OptimisticLockingFailureException ex) {
			SiteMenu.Settled now = this.menu.settled(member.language());
			form.setVersion(now.version());
			problems.reject("navigation.late");
			return DeskAnswer.late(page(now, member).addObject("stored",
					now.choices().stream().filter(SiteMenu.Choice::shown).toList()));
		}
		return DeskAnswer.done("/desk/navigation", "navigation.done", flash);
	}

	private static ModelAndView page(SiteMenu.Settled settled, Member member) {
		return new ModelAndView("desk/site/navigation").addObject("page", DeskPage.of("navigation.title"))
			.addObject("language", member.language())
			.addObject("choices", choices(settled));
	}

	private static Map<String, SiteMenu.Choice> choices(SiteMenu.Settled settled) {
		return settled.choices().stream().collect(Collectors.toMap(SiteMenu.Choice::target, Function.identity()));
	}

}
