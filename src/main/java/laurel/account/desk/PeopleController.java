package laurel.account.desk;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import laurel.account.Account;
import laurel.account.Accounts;
import laurel.account.Accounts.LastAdministratorException;
import laurel.account.DeskSessions;
import laurel.account.Letters;
import laurel.account.Passkeys;
import laurel.account.SetUpLinks;
import laurel.layout.SiteAddress;
import laurel.staff.Allowed;
import laurel.staff.DeskAnswer;
import laurel.staff.DeskPage;
import laurel.staff.Member;
import laurel.staff.Proven;
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

/** Who may come to the desk: invited, given a role, let in no more, helped in again. */
@Controller
@Allowed(Role.ADMINISTRATOR)
@Proven
@RequestMapping("/desk/people")
class PeopleController {

	private static final String PEOPLE = "redirect:/desk/people";

	private final Accounts accounts;

	private final SetUpLinks links;

	private final DeskSessions sessions;

	private final Passkeys passkeys;

	private final Letters letters;

	private final SiteAddress address;

	PeopleController(Accounts accounts, SetUpLinks links, DeskSessions sessions, Passkeys passkeys, Letters letters,
			SiteAddress address) {
		this.accounts = accounts;
		this.links = links;
		this.sessions = sessions;
		this.passkeys = passkeys;
		this.letters = letters;
		this.address = address;
	}

	@GetMapping
	ModelAndView list() {
		return listPage().addObject("form", new InvitationForm());
	}

	@PostMapping("/invitations")
	ModelAndView invite(@Valid @ModelAttribute("form") InvitationForm form, BindingResult problems, Member member,
			HttpServletRequest request) {
		Role role = form.getRole();
		if (!form.getEmail().isBlank() && this.accounts.isTaken(form.getEmail())) {
			problems.rejectValue("email", "account.email.taken");
		}
		if (problems.hasErrors() || role == null) {
			ModelAndView again = listPage();
			again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
			return again;
		}
		String token = this.accounts.invite(member, form.getName(), form.getEmail(), role);
		return handOver(token, form.getName(), form.getEmail(), "/desk/people/invitations/link", request);
	}

	@GetMapping("/invitations/link")
	ModelAndView invitationLink(HttpServletRequest request, RedirectAttributes answer) {
		return linkPage("/desk/people", "account.link.gone.invitation", request, answer);
	}

	@PostMapping("/invitations/{id:\\d{1,18}}/withdrawal")
	String withdraw(@PathVariable long id, Member member, RedirectAttributes answer) {
		return done(answer, this.accounts.withdrawInvitation(member, id), "account.people.withdrawn", PEOPLE);
	}

	@GetMapping("/{id:\\d{1,18}}")
	ModelAndView person(@PathVariable long id, HttpServletRequest request) {
		Account account = existing(id);
		RoleForm form = new RoleForm();
		form.setRole(account.role());
		return personPage(account, request).addObject("form", form);
	}

	@PostMapping("/{id:\\d{1,18}}/role")
	ModelAndView changeRole(@PathVariable long id, @Valid @ModelAttribute("form") RoleForm form, BindingResult problems,
			Member member, HttpServletRequest request, RedirectAttributes answer) {
		Account account = existing(id);
		Role role = form.getRole();
		if (role != null) {
			change(problems, () -> this.accounts.changeRole(member, id, role));
		}
		return personAfter(account, problems, request, answer, "account.people.role-changed");
	}

	@PostMapping("/{id:\\d{1,18}}/disabling")
	ModelAndView disable(@PathVariable long id, @ModelAttribute("form") RoleForm form, BindingResult problems,
			Member member, HttpServletRequest request, RedirectAttributes answer) {
		Account account = existing(id);
		form.setRole(account.role());
		change(problems, () -> this.accounts.disable(member, id));
		return personAfter(account, problems, request, answer, "account.people.disabled");
	}

	@PostMapping("/{id:\\d{1,18}}/enabling")
	String enable(@PathVariable long id, Member member, RedirectAttributes answer) {
		existing(id);
		this.accounts.enable(member, id);
		return done(answer, true, "account.people.enabled", PEOPLE + "/" + id);
	}

	@PostMapping("/{id:\\d{1,18}}/reset")
	ModelAndView reset(@PathVariable long id, Member member, HttpServletRequest request) {
		Account account = existing(id);
		return handOver(this.accounts.reset(member, id), account.name(), account.email(),
				"/desk/people/" + id + "/link", request);
	}

	@GetMapping("/{id:\\d{1,18}}/link")
	ModelAndView resetLink(@PathVariable long id, HttpServletRequest request, RedirectAttributes answer) {
		existing(id);
		return linkPage("/desk/people/" + id, "account.link.gone.reset", request, answer);
	}

	@PostMapping("/{id:\\d{1,18}}/sessions/{handle}/end")
	String endSession(@PathVariable long id, @PathVariable String handle, Member member, RedirectAttributes answer) {
		existing(id);
		return done(answer, this.accounts.endSession(member, id, handle), "account.session.ended", PEOPLE + "/" + id);
	}

	private static void change(BindingResult problems, Runnable change) {
		try {
			change.run();
		}
		catch (LastAdministratorException ex) {
			problems.reject("account.people.last");
		}
	}

	private ModelAndView personAfter(Account account, BindingResult problems, HttpServletRequest request,
			RedirectAttributes answer, String done) {
		if (problems.hasErrors()) {
			ModelAndView again = personPage(account, request);
			again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
			return again;
		}
		return new ModelAndView(done(answer, true, done, PEOPLE + "/" + account.id()));
	}

	private static String done(RedirectAttributes answer, boolean isDone, String message, String view) {
		if (!isDone) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		answer.addFlashAttribute("done", message);
		return view;
	}

	private Account existing(long id) {
		Optional<Account> account = this.accounts.find(id);
		return account.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	private ModelAndView listPage() {
		return new ModelAndView("desk/account/people").addObject("page", DeskPage.of("account.people.title"))
			.addObject("people", this.accounts.all())
			.addObject("invitations", this.links.openInvitations())
			.addObject("roles", Role.values());
	}

	private ModelAndView personPage(Account account, HttpServletRequest request) {
		return new ModelAndView("desk/account/person")
			.addObject("page",
					DeskPage.of("account.person.title", account.name()).below("/desk/people", "account.people.title"))
			.addObject("person", account)
			.addObject("keys", this.passkeys.of(account))
			.addObject("sittings", this.sessions.list(account.id(), request))
			.addObject("roles", Role.values());
	}

	private ModelAndView handOver(String token, String name, String email, String page, HttpServletRequest request) {
		String link = this.address.of(SetUpLinks.path(token));
		return ShownOnce.on(page, request, link, name, this.letters.send(email, link) ? email : "");
	}

	/**
	 * The only time that the address can be read; whoever loads the page again is told
	 * how to make a new one.
	 */
	private static ModelAndView linkPage(String above, String gone, HttpServletRequest request,
			RedirectAttributes answer) {
		return ShownOnce.of(request)
			.map((words) -> new ModelAndView("desk/account/link")
				.addObject("page",
						DeskPage.of("account.link.title", words.get(1)).below("/desk/people", "account.people.title"))
				.addObject("link", words.get(0))
				.addObject("hours", SetUpLinks.VALID.toHours())
				.addObject("sent", words.get(2)))
			.orElseGet(() -> DeskAnswer.done(above, gone, answer));
	}

}
