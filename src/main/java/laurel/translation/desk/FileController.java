package laurel.translation.desk;

import java.nio.charset.StandardCharsets;

import laurel.content.InvalidEntryException;
import laurel.content.Problems.Problem;
import laurel.lang.Language;
import laurel.staff.Allowed;
import laurel.staff.DeskAnswer;
import laurel.staff.Member;
import laurel.staff.Role;
import laurel.translation.Translation;
import laurel.translation.Translations;
import laurel.translation.UnfitFile;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a text leaves for an outside translator, and comes back. */
@Controller
@RequestMapping("/desk/translations/{id:\\d{1,18}}/{language:es|en}/xliff")
@Allowed({ Role.TRANSLATOR, Role.WRITER })
class FileController {

	private static final MediaType XLIFF = new MediaType("application", "xliff+xml", StandardCharsets.UTF_8);

	private final Translations translations;

	private final TranslationPages pages;

	FileController(Translations translations, TranslationPages pages) {
		this.translations = translations;
		this.pages = pages;
	}

	@GetMapping
	ResponseEntity<byte[]> send(Member member, @PathVariable long id, @PathVariable Language language) {
		Translation translation = this.pages.find(member, id, language);
		String slug = translation.original().slug();
		ContentDisposition attachment = ContentDisposition.attachment()
			.filename((slug.isEmpty() ? "text-" + id : slug) + "." + language.code() + ".xlf")
			.build();
		return ResponseEntity.ok()
			.contentType(XLIFF)
			.header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
			.body(this.translations.export(translation).getBytes(StandardCharsets.UTF_8));
	}

	@PostMapping
	ModelAndView receive(Member member, @PathVariable long id, @PathVariable Language language,
			@ModelAttribute("file") FileForm form, BindingResult problems, RedirectAttributes flash) {
		this.pages.find(member, id, language);
		try {
			this.translations.receive(member, id, language, form.getXliff());
			return DeskAnswer.done("/desk/translations/" + id + "/" + language.code(), "xliff.received", flash);
		}
		catch (UnfitFile ex) {
			problems.rejectValue("xliff", ex.message(), ex.arguments().toArray(), null);
		}
		catch (InvalidEntryException ex) {
			for (Problem problem : ex.problems()) {
				problems.rejectValue("xliff", problem.message(), problem.arguments().toArray(), null);
			}
		}
		catch (OptimisticLockingFailureException ex) {
			problems.rejectValue("xliff", "xliff.old");
		}
		ModelAndView page = this.pages.page(member, this.pages.find(member, id, language));
		page.addAllObjects(problems.getModel());
		return DeskAnswer.wrong(page);
	}

}
