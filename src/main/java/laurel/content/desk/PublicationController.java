package laurel.content.desk;

import jakarta.validation.Valid;
import laurel.content.InvalidEntryException;
import laurel.content.Manuscript;
import laurel.content.Problems;
import laurel.content.Publication;
import laurel.lang.Language;
import laurel.staff.Allowed;
import laurel.staff.DeskAnswer;
import laurel.staff.Member;
import laurel.staff.Role;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Where whoever wrote a text says that it is ready, and editors let readers see it, now
 * or later.
 */
@Controller
@RequestMapping("/desk/texts/{id:\\d{1,18}}/publication")
class PublicationController {

	private final TextPages texts;

	private final PublicationPages pages;

	private final Publication publication;

	PublicationController(TextPages texts, PublicationPages pages, Publication publication) {
		this.texts = texts;
		this.pages = pages;
		this.publication = publication;
	}

	@GetMapping
	@Allowed({ Role.WRITER, Role.TRANSLATOR })
	ModelAndView show(Member member, @PathVariable long id) {
		return this.pages.open(member, this.texts.find(member, id));
	}

	@PostMapping("/ready")
	@Allowed({ Role.WRITER, Role.TRANSLATOR })
	ModelAndView ready(Member member, @PathVariable long id, @RequestParam Language language,
			@RequestParam boolean ready, RedirectAttributes flash) {
		Manuscript manuscript = this.texts.find(member, id);
		manuscript.text(language)
			.filter((text) -> Publication.maySayReady(member, manuscript, text))
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
		this.publication.ready(member, id, language, ready);
		return DeskAnswer.done(path(id), ready ? readyDone(member) : "publication.draft.done", flash);
	}

	@PostMapping
	@Allowed(Role.EDITOR)
	ModelAndView publish(Member member, @PathVariable long id, @Valid @ModelAttribute("form") PublicationForm form,
			BindingResult problems, RedirectAttributes flash) {
		Manuscript manuscript = this.texts.find(member, id);
		checkTime(form, problems);
		if (!problems.hasErrors()) {
			try {
				this.publication.publish(member, id, form.getVersion(), form.order());
			}
			catch (InvalidEntryException ex) {
				ex.problems().forEach((problem) -> tell(problem, problems));
			}
			catch (OptimisticLockingFailureException | DataIntegrityViolationException ex) {
				problems.reject("publication.late");
				return late(member, id, form);
			}
		}
		return problems.hasErrors() ? DeskAnswer.wrong(this.pages.page(member, manuscript, form))
				: DeskAnswer.done(path(id), form.isLater() ? "publication.scheduled" : "publication.done", flash);
	}

	/** Takes back what was to be public later. */
	@PostMapping("/cancellation")
	@Allowed(Role.EDITOR)
	ModelAndView cancel(Member member, @PathVariable long id, @RequestParam int version, RedirectAttributes flash) {
		this.texts.find(member, id);
		try {
			boolean cancelled = this.publication.cancel(member, id, version);
			return DeskAnswer.done(path(id), cancelled ? "publication.cancelled" : "publication.cancelled.late", flash);
		}
		catch (OptimisticLockingFailureException ex) {
			return DeskAnswer.late(this.pages.open(member, this.texts.find(member, id)).addObject("late", true));
		}
	}

	private ModelAndView late(Member member, long id, PublicationForm form) {
		Manuscript now = this.texts.find(member, id);
		form.setVersion(now.version());
		return DeskAnswer.late(this.pages.page(member, now, form).addObject("late", true));
	}

	private static void checkTime(PublicationForm form, BindingResult problems) {
		if (form.isLater() && !form.hasDay()) {
			problems.rejectValue("day", "publication.day.missing");
		}
		if (form.isLater() && !form.hasTime()) {
			problems.rejectValue("time", "publication.time.missing");
		}
		if (form.isUnclear()) {
			problems.rejectValue("when", "publication.when.unclear");
		}
	}

	static void tell(Problems.Problem problem, BindingResult problems) {
		if (problem.field().isEmpty()) {
			problems.reject(problem.message());
		}
		else {
			problems.rejectValue(problem.field(), problem.message(), problem.arguments().toArray(), null);
		}
	}

	/** Nobody asks whoever may publish to ask for somebody who may. */
	private static String readyDone(Member member) {
		return member.role().covers(Role.EDITOR) ? "publication.marked.done" : "publication.ready.done";
	}

	static String path(long id) {
		return "/desk/texts/" + id + "/publication";
	}

}
