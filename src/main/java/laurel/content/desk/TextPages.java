package laurel.content.desk;

import laurel.content.ContentKind;
import laurel.content.ContentKinds;
import laurel.content.Manuscript;
import laurel.content.Manuscripts;
import laurel.lang.Language;
import laurel.lang.Title;
import laurel.lang.Wordings;
import laurel.staff.DeskPage;
import laurel.staff.Member;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** What the pages of one manuscript have in common. */
@Component
class TextPages {

	private final Manuscripts manuscripts;

	private final ContentKinds kinds;

	private final Wordings wordings;

	TextPages(Manuscripts manuscripts, ContentKinds kinds, Wordings wordings) {
		this.manuscripts = manuscripts;
		this.kinds = kinds;
		this.wordings = wordings;
	}

	/** The manuscript, or "not found" for whoever may not open it. */
	Manuscript find(Member who, long id) {
		return this.manuscripts.find(who, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	/**
	 * A page of a manuscript.
	 * @param title key of the message that names the page, whose argument is what the
	 * manuscript is called
	 */
	ModelAndView page(String view, String title, Manuscript manuscript, Member who) {
		ContentKind kind = this.kinds.of(manuscript.kind());
		return new ModelAndView(view)
			.addObject("page",
					DeskPage.of(title, title(manuscript, who.language())).below("/desk/texts", "texts.title"))
			.addObject("manuscript", manuscript)
			.addObject("kind", kind)
			.addObject("languages", Language.values());
	}

	/** What the manuscript is called in this language, or in the other. */
	Title title(Manuscript manuscript, Language language) {
		Title title = manuscript.called(language);
		return title.text().isEmpty() ? new Title(this.wordings.in(language).say("texts.untitled"), language) : title;
	}

}
