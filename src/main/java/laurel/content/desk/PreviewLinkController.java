package laurel.content.desk;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import laurel.content.Manuscript;
import laurel.content.PreviewLink;
import laurel.content.PreviewLinks;
import laurel.lang.Language;
import laurel.lang.Title;
import laurel.lang.Wording;
import laurel.lang.Wordings;
import laurel.layout.SiteAddress;
import laurel.staff.Allowed;
import laurel.staff.Colleagues;
import laurel.staff.DeskAnswer;
import laurel.staff.DeskPage;
import laurel.staff.Member;
import laurel.staff.Role;
import laurel.staff.ShownOnce;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who else may see a text before it is public: addresses are made and revoked. */
@Controller
@RequestMapping("/desk/texts/{id:\\d{1,18}}/links")
@Allowed(Role.WRITER)
class PreviewLinkController {

	private final TextPages texts;

	private final PreviewLinks links;

	private final Colleagues colleagues;

	private final SiteAddress address;

	private final Wordings wordings;

	PreviewLinkController(TextPages texts, PreviewLinks links, Colleagues colleagues, SiteAddress address,
			Wordings wordings) {
		this.texts = texts;
		this.links = links;
		this.colleagues = colleagues;
		this.address = address;
		this.wordings = wordings;
	}

	@GetMapping
	ModelAndView all(Member member, @PathVariable long id) {
		return page(find(member, id), member).addObject("form", new PreviewLinkForm());
	}

	@PostMapping
	ModelAndView make(Member member, @PathVariable long id, @Valid @ModelAttribute("form") PreviewLinkForm form,
			BindingResult problems, HttpServletRequest request) {
		Manuscript manuscript = find(member, id);
		form.check(problems);
		if (problems.hasErrors()) {
			return DeskAnswer.wrong(page(manuscript, member));
		}
		String token = this.links.make(member, manuscript, Integer.parseInt(form.getDays()), form.getPurpose());
		return ShownOnce.on(path(id) + "/made", request, token, form.getDays());
	}

	/**
	 * The only time that the addresses can be read; whoever loads the page again is told
	 * how to make new ones.
	 */
	@GetMapping("/made")
	ModelAndView made(Member member, @PathVariable long id, HttpServletRequest request, RedirectAttributes flash) {
		Manuscript manuscript = find(member, id);
		return ShownOnce.of(request)
			.map((words) -> below("desk/content/link", "preview.made.title", manuscript, member)
				.addObject("days", Integer.valueOf(words.get(1)))
				.addObject("spanish", this.address.of(PreviewLinks.path(Language.ES, words.get(0))))
				.addObject("english", this.address.of(PreviewLinks.path(Language.EN, words.get(0)))))
			.orElseGet(() -> DeskAnswer.done(path(id), "preview.made.gone", flash));
	}

	@PostMapping("/{link:\\d{1,18}}/revocation")
	ModelAndView revoke(Member member, @PathVariable long id, @PathVariable long link, RedirectAttributes flash) {
		if (!this.links.revoke(member, find(member, id), link)) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		return DeskAnswer.done(path(id), "preview.revoked", flash);
	}

	private static String path(long id) {
		return "/desk/texts/" + id + "/links";
	}

	private Manuscript find(Member member, long id) {
		Manuscript manuscript = this.texts.find(member, id);
		if (!PreviewLinks.mayHandOut(member, manuscript)) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		return manuscript;
	}

	private ModelAndView page(Manuscript manuscript, Member member) {
		Wording wording = this.wordings.in(member.language());
		List<PreviewLink> open = this.links.open(manuscript.id());
		return below("desk/content/links", "preview.links.title", manuscript, member).addObject("links", open)
			.addObject("names", this.colleagues.names(open.stream().map(PreviewLink::account).toList()))
			.addObject("days",
					PreviewLinks.DAYS.stream()
						.map((days) -> new TopicPages.Choice(String.valueOf(days), wording.count("preview.days", days)))
						.toList());
	}

	private ModelAndView below(String view, String title, Manuscript manuscript, Member member) {
		Title name = this.texts.title(manuscript, member.language());
		return this.texts.page(view, title, manuscript, member)
			.addObject("page",
					DeskPage.of(title, name).below("/desk/texts/" + manuscript.id() + "/preview", "texts.tab.preview"));
	}

}
