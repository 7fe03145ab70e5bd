package laurel.translation.desk;

import laurel.content.ContentKinds;
import laurel.content.ManuscriptText;
import laurel.lang.Language;
import laurel.lang.Title;
import laurel.lang.Wording;
import laurel.lang.Wordings;
import laurel.staff.DeskPage;
import laurel.staff.Member;
import laurel.translation.Compared.Line;
import laurel.translation.Translation;
import laurel.translation.Translations;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The page on one translation, with or without something that was typed. */
@Component
class TranslationPages {

	private final Translations translations;

	private final ContentKinds kinds;

	private final Wordings wordings;

	TranslationPages(Translations translations, ContentKinds kinds, Wordings wordings) {
		this.translations = translations;
		this.kinds = kinds;
		this.wordings = wordings;
	}

	/** The translation, or "not found" for whoever may not open it. */
	Translation find(Member who, long manuscript, Language language) {
		return this.translations.find(who, manuscript, language)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	/** As it is kept. */
	ModelAndView page(Member who, Translation translation) {
		return page(who, translation, "", null);
	}

	/**
	 * With words that somebody typed.
	 * @param key of the change that they are for
	 */
	ModelAndView page(Member who, Translation translation, String key, @Nullable String typed) {
		Wording wording = this.wordings.in(who.language());
		Title title = translation.manuscript().called(who.language());
		ModelAndView page = new ModelAndView("desk/translation/passages");
		page.addObject("page", DeskPage
			.of((translation.language() == Language.ES) ? "translation.title.spanish" : "translation.title.english",
					title.text().isEmpty() ? wording.say("texts.untitled") : title)
			.below("/desk/translations", "translations.title"))
			.addObject("translation", translation)
			.addObject("from", translation.original().language().code())
			.addObject("to", translation.language().code())
			.addObject("kind", this.kinds.of(translation.manuscript().kind()))
			.addObject("ahead", translation.text().filter(ManuscriptText::isAhead).isPresent())
			.addObject("state", BoardQuery.word(translation.state()))
			.addObject("own",
					"/desk/translations/" + translation.manuscript().id() + "/" + translation.language().code())
			.addObject("passages",
					translation.compared()
						.pending()
						.stream()
						.map((line) -> PassageView.of(line, line.shift().key().equals(key) ? typed : null))
						.toList())
			.addObject("followed", translation.compared().followed().size())
			.addObject("whole", translation.compared().whole())
			.addObject("unsaved", this.translations.hasUnsaved(who, translation.manuscript().id()))
			.addObject("key", key)
			.addObject("homeless", isPending(translation, key) ? null : typed);
		if (!page.getModel().containsKey(BindingResult.MODEL_KEY_PREFIX + "file")) {
			page.addObject("file", new FileForm());
		}
		return page;
	}

	/** Words for a passage that is done, or gone, have no field any more. */
	private static boolean isPending(Translation translation, String key) {
		return translation.compared().pending().stream().map(Line::shift).anyMatch((shift) -> shift.key().equals(key));
	}

}
