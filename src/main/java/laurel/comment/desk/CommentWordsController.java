package laurel.comment.desk;

import java.util.List;
import java.util.UUID;

import laurel.comment.HeldComment;
import laurel.comment.Moderation;
import laurel.staff.Allowed;
import laurel.staff.DeskAnswer;
import laurel.staff.Member;
import laurel.staff.Role;

import org.springframework.beans.propertyeditors.CustomCollectionEditor;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What moderators change about the words of a comment: less of it, or the other language.
 */
@Controller
@RequestMapping(OneCommentPages.PATTERN)
@Allowed(Role.MODERATOR)
class CommentWordsController {

	private final OneCommentPages pages;

	private final Moderation moderation;

	CommentWordsController(OneCommentPages pages, Moderation moderation) {
		this.pages = pages;
		this.moderation = moderation;
	}

	/** A passage may have commas, which would make several of it. */
	@InitBinder("redaction")
	void passagesAreWhole(WebDataBinder binder) {
		binder.registerCustomEditor(List.class, "details", new CustomCollectionEditor(List.class));
	}

	@PostMapping("/redaction")
	ModelAndView redact(Member member, @PathVariable UUID id, @ModelAttribute("redaction") RedactionForm form,
			BindingResult problems, RedirectAttributes flash) {
		HeldComment held = this.pages.find(member, id);
		form.check(held, problems);
		if (problems.hasErrors()) {
			return DeskAnswer.wrong(this.pages.page(member, held).addObject("redaction", form));
		}
		if (!this.moderation.redact(member, id, form.passages(), form.isName())) {
			problems.reject("moderation.one.redaction.late");
			return DeskAnswer.late(this.pages.page(member, this.pages.find(member, id)).addObject("redaction", form));
		}
		return OneCommentController.back(id, "moderation.one.done.redacted", flash);
	}

	@PostMapping("/translation")
	ModelAndView translate(Member member, @PathVariable UUID id, @ModelAttribute("translation") TranslationForm form,
			BindingResult problems, RedirectAttributes flash) {
		HeldComment held = this.pages.find(member, id);
		String redacted = this.pages.redacted(held.language().other());
		form.check(redacted, problems);
		if (problems.hasErrors()) {
			return DeskAnswer.wrong(this.pages.page(member, held).addObject("translation", form));
		}
		if (!this.moderation.translate(member, id, form.words(redacted), form.known(redacted))) {
			problems.reject("moderation.one.translation.late");
			return late(member, id, form, redacted);
		}
		return OneCommentController.back(id,
				form.words(redacted).isEmpty() ? "moderation.one.done.untranslated" : "moderation.one.done.translated",
				flash);
	}

	private ModelAndView late(Member member, UUID id, TranslationForm form, String redacted) {
		HeldComment now = this.pages.find(member, id);
		String kept = TranslationForm.of(now, redacted).getTranslation();
		form.setBefore(kept);
		return DeskAnswer.late(this.pages.page(member, now)
			.addObject("translation", form)
			.addObject("kept",
					List.of(new Kept("moderation.one.translation.text", now.language().other().code(), kept))));
	}

	/**
	 * What is kept in the place of what was typed.
	 *
	 * @param label key of the name of its field
	 * @param language code of its language
	 */
	record Kept(String label, String language, String value) {

	}

}
