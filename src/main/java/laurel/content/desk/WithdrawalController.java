package laurel.content.desk;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

import jakarta.validation.Valid;
import laurel.content.InvalidEntryException;
import laurel.content.Manuscript;
import laurel.content.Publication;
import laurel.content.Standing;
import laurel.content.Standing.State;
import laurel.content.Withdrawals;
import laurel.lang.Language;
import laurel.lang.Wording;
import laurel.lang.Wordings;
import laurel.staff.Allowed;
import laurel.staff.DeskAnswer;
import laurel.staff.Member;
import laurel.staff.Role;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where editors take a text away from readers. */
@Controller
@RequestMapping("/desk/texts/{id:\\d{1,18}}/withdrawal")
@Allowed(Role.EDITOR)
class WithdrawalController {

	private final TextPages texts;

	private final Publication publication;

	private final Withdrawals withdrawals;

	private final Wordings wordings;

	WithdrawalController(TextPages texts, Publication publication, Withdrawals withdrawals, Wordings wordings) {
		this.texts = texts;
		this.publication = publication;
		this.withdrawals = withdrawals;
		this.wordings = wordings;
	}

	@GetMapping
	ModelAndView show(Member member, @PathVariable long id) {
		Manuscript manuscript = this.texts.find(member, id);
		WithdrawalForm form = new WithdrawalForm();
		form.setVersion(manuscript.version());
		return page(member, manuscript).addObject("form", form);
	}

	@PostMapping
	ModelAndView withdraw(Member member, @PathVariable long id, @Valid @ModelAttribute("form") WithdrawalForm form,
			BindingResult problems, RedirectAttributes flash) {
		Manuscript manuscript = this.texts.find(member, id);
		if (!problems.hasErrors()) {
			try {
				this.withdrawals.withdraw(member, id, form.getVersion(), form.order());
			}
			catch (InvalidEntryException ex) {
				ex.problems()
					.stream()
					.sorted(Comparator.comparing((problem) -> problem.field().equals("reason")))
					.forEach((problem) -> PublicationController.tell(problem, problems));
			}
			catch (OptimisticLockingFailureException ex) {
				Manuscript now = this.texts.find(member, id);
				form.setVersion(now.version());
				problems.reject("withdrawal.late");
				return DeskAnswer.late(page(member, now));
			}
		}
		return problems.hasErrors() ? DeskAnswer.wrong(page(member, manuscript))
				: DeskAnswer.done(PublicationController.path(id), "withdrawal.done", flash);
	}

	private ModelAndView page(Member member, Manuscript manuscript) {
		Wording wording = this.wordings.in(member.language());
		List<Standing> standings = List.copyOf(this.publication.standings(manuscript).values());
		return this.texts.page("desk/content/withdrawal", "withdrawal.title", manuscript, member)
			.addObject("shown", languages(standings, Withdrawals::isRead))
			.addObject("needed", this.withdrawals.isNeeded(manuscript))
			.addObject("withdrawn", !languages(standings, (standing) -> standing.state() == State.WITHDRAWN).isEmpty())
			.addObject("scheduled", !languages(standings, (standing) -> standing.state() == State.SCHEDULED).isEmpty())
			.addObject("kinds",
					List.of(choice("", wording.say("withdrawal.kind.choose")),
							choice("ERROR", wording.say("withdrawal.kind.error")),
							choice("REPLACED", wording.say("withdrawal.kind.replaced")),
							choice("NOTICE", wording.say("withdrawal.kind.notice"))));
	}

	private static List<Language> languages(List<Standing> standings, Predicate<Standing> which) {
		return standings.stream().filter(which).map(Standing::language).toList();
	}

	private static TopicPages.Choice choice(String value, String label) {
		return new TopicPages.Choice(value, label);
	}

}
