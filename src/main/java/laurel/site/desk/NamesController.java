package laurel.site.desk;

import java.util.List;

import jakarta.validation.Valid;
import laurel.lang.Language;
import laurel.site.SiteNames;
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

/** Where the site gets its names. */
@Controller
@RequestMapping("/desk/names")
@Allowed(Role.ADMINISTRATOR)
class NamesController {

	private final SiteNames names;

	NamesController(SiteNames names) {
		this.names = names;
	}

	@GetMapping
	ModelAndView names() {
		SiteNames.Settled settled = this.names.settled();
		return page(settled).addObject("form", NamesForm.of(settled));
	}

	@PostMapping
	ModelAndView change(Member member, @Valid @ModelAttribute("form") NamesForm form, BindingResult problems,
			RedirectAttributes flash) {
		if (problems.hasErrors()) {
			return DeskAnswer.wrong(page(this.names.settled()));
		}
		try {
			this.names.change(member, form.getVersion(), form.names());
		}
		catch (OptimisticLockingFailureException ex) {
			SiteNames.Settled settled = this.names.settled();
			form.setVersion(settled.version());
			problems.reject("names.late");
			return DeskAnswer.late(page(settled).addObject("stored", settled.names()));
		}
		return DeskAnswer.done("/desk/names", "names.done", flash);
	}

	/** A name that tells too much is warned of for as long as it stands. */
	private static ModelAndView page(SiteNames.Settled settled) {
		List<String> telling = settled.names()
			.values()
			.stream()
			.flatMap((each) -> TellingWords.in(each.name()).stream())
			.distinct()
			.toList();
		return new ModelAndView("desk/site/names").addObject("page", DeskPage.of("names.title"))
			.addObject("languages", Language.values())
			.addObject("telling", telling);
	}

}
