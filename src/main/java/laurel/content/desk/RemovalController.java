package laurel.content.desk;

import laurel.content.Manuscript;
import laurel.content.Manuscripts;
import laurel.content.Publication;
import laurel.staff.Allowed;
import laurel.staff.DeskAnswer;
import laurel.staff.Member;
import laurel.staff.Role;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes away a text that no reader ever saw. */
@Controller
@RequestMapping("/desk/texts/{id:\\d{1,18}}/removal")
@Allowed(Role.WRITER)
class RemovalController {

	private final TextPages texts;

	private final Manuscripts manuscripts;

	private final Publication publication;

	RemovalController(TextPages texts, Manuscripts manuscripts, Publication publication) {
		this.texts = texts;
		this.manuscripts = manuscripts;
		this.publication = publication;
	}

	@GetMapping
	ModelAndView ask(Member member, @PathVariable long id) {
		Manuscript manuscript = this.texts.find(member, id);
		return this.texts.page("desk/content/removal", "writing.removal.title", manuscript, member)
			.addObject("removable", manuscript.entry() == null)
			.addObject("planned", this.publication.isOnlyPlanned(manuscript));
	}

	@PostMapping
	ModelAndView remove(Member member, @PathVariable long id, RedirectAttributes flash) {
		this.texts.find(member, id);
		return this.manuscripts.discard(member, id) ? DeskAnswer.done("/desk/texts", "writing.removal.done", flash)
				: DeskAnswer.late(ask(member, id));
	}

}
