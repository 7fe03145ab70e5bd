package laurel.content.desk;

import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import laurel.content.ContentKind;
import laurel.content.ContentKinds;
import laurel.content.EntryForm;
import laurel.content.Found;
import laurel.content.InvalidEntryException;
import laurel.content.Manuscript;
import laurel.content.PreviewLinks;
import laurel.content.Previews;
import laurel.content.Unsaved;
import laurel.content.web.EntryPages;
import laurel.lang.Language;
import laurel.layout.PageFrame;
import laurel.staff.Allowed;
import laurel.staff.Member;
import laurel.staff.Role;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shows a text as readers would see it, by the very code that shows it to them: in each
 * language, as wide as a phone and as wide as there is room.
 */
@Controller
@RequestMapping("/desk/texts/{id:\\d{1,18}}/preview")
@Allowed({ Role.WRITER, Role.TRANSLATOR })
class PreviewController {

	private final TextPages texts;

	private final ContentKinds kinds;

	private final Previews previews;

	private final Unsaved unsaved;

	private final ObjectProvider<TypedForms> typed;

	private final EntryPages pages;

	private final PageFrame frame;

	PreviewController(TextPages texts, ContentKinds kinds, Previews previews, Unsaved unsaved,
			ObjectProvider<TypedForms> typed, EntryPages pages, PageFrame frame) {
		this.texts = texts;
		this.kinds = kinds;
		this.previews = previews;
		this.unsaved = unsaved;
		this.typed = typed;
		this.pages = pages;
		this.frame = frame;
	}

	@GetMapping
	ModelAndView frames(Member member, @PathVariable long id, @RequestParam(required = false) @Nullable String typed) {
		Manuscript manuscript = this.texts.find(member, id);
		boolean hasTyped = this.typed.getIfAvailable() != null && this.unsaved.find(member, id).isPresent();
		boolean showsTyped = hasTyped && typed != null;
		return this.texts.page("desk/content/preview", "preview.title", manuscript, member)
			.addObject("own", "/desk/texts/" + id + "/preview")
			.addObject("query", showsTyped ? "?typed" : "")
			.addObject("typed", showsTyped)
			.addObject("linkable", member.role().covers(Role.WRITER) && PreviewLinks.mayHandOut(member, manuscript))
			.addObject("typable", hasTyped)
			.addObject("empty", !showsTyped && manuscript.texts().isEmpty());
	}

	/** The page as it would be, in a frame or alone. */
	@GetMapping("/{language:es|en}")
	ModelAndView show(Member member, @PathVariable long id, @PathVariable Language language,
			@RequestParam(required = false) @Nullable String typed, HttpServletRequest request,
			HttpServletResponse response) {
		Manuscript manuscript = this.texts.find(member, id);
		// The page speaks its readers' language, whatever this person's is.
		request.setAttribute(Language.class.getName(), language);
		response.setHeader("X-Robots-Tag", "noindex");
		try {
			return this.previews
				.look(id, (typed != null) ? typed(member, manuscript) : List.of(), language,
						(shown) -> page(this.kinds.of(manuscript.kind()), language, shown))
				.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		}
		catch (InvalidEntryException ex) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
	}

	private ModelAndView page(ContentKind kind, Language language, Found.Shown shown) {
		ModelAndView page = this.pages.page(kind, language, shown);
		this.frame.surround(page);
		return page;
	}

	private List<EntryForm> typed(Member member, Manuscript manuscript) {
		return Optional.ofNullable(this.typed.getIfAvailable())
			.map((forms) -> forms.of(member, manuscript))
			.orElse(List.of());
	}

}
