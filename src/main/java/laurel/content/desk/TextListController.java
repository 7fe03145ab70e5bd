package laurel.content.desk;

import java.util.List;

import jakarta.validation.Valid;
import laurel.content.ContentKind;
import laurel.content.ContentKinds;
import laurel.content.ManuscriptLine;
import laurel.content.ManuscriptSearch;
import laurel.content.Manuscripts;
import laurel.staff.Allowed;
import laurel.staff.DeskAnswer;
import laurel.staff.Member;
import laurel.staff.Role;

import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** All texts that somebody may open, where they look for one and where they begin one. */
@Controller
@RequestMapping("/desk/texts")
class TextListController {

	private final ManuscriptSearch search;

	private final Manuscripts manuscripts;

	private final ContentKinds kinds;

	private final TextListPages pages;

	TextListController(ManuscriptSearch search, Manuscripts manuscripts, ContentKinds kinds, TextListPages pages) {
		this.search = search;
		this.manuscripts = manuscripts;
		this.kinds = kinds;
		this.pages = pages;
	}

	@GetMapping
	@Allowed({ Role.WRITER, Role.TRANSLATOR })
	ModelAndView list(Member member, @Valid @ModelAttribute("query") TextQuery query, BindingResult problems) {
		if (problems.hasErrors()) {
			return DeskAnswer.wrong(this.pages.none(member));
		}
		try {
			List<ManuscriptLine> found = this.search.find(member, query.filter(), query.page());
			return this.pages.found(member, query, found);
		}
		catch (QueryTimeoutException ex) {
			problems.rejectValue("words", "texts.words.slow");
			return DeskAnswer.wrong(this.pages.none(member));
		}
	}

	@PostMapping
	@Allowed(Role.WRITER)
	RedirectView begin(Member member, @RequestParam(defaultValue = "") String kind) {
		ContentKind named = this.kinds.named(kind).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		RedirectView view = new RedirectView("/desk/texts/" + this.manuscripts.begin(member, named));
		view.setStatusCode(HttpStatus.SEE_OTHER);
		return view;
	}

}
