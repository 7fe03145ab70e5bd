package laurel.account.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import laurel.account.Account;
import laurel.account.Accounts;
import laurel.account.DeskSessions;
import laurel.account.Passkeys;
import laurel.account.RecoveryCodes;
import laurel.lang.Language;
import laurel.staff.Allowed;
import laurel.staff.DeskPage;
import laurel.staff.Member;
import laurel.staff.Role;

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

/** One's own name, language and sessions, and what ways in one has. */
@Controller
@Allowed({ Role.WRITER, Role.TRANSLATOR, Role.MODERATOR })
@RequestMapping("/desk/account")
class OwnAccountController {

	private final Accounts accounts;

	private final DeskSessions sessions;

	private final Passkeys passkeys;

	private final RecoveryCodes recoveryCodes;

	OwnAccountController(Accounts accounts, DeskSessions sessions, Passkeys passkeys, RecoveryCodes recoveryCodes) {
		this.accounts = accounts;
		this.sessions = sessions;
		this.passkeys = passkeys;
		this.recoveryCodes = recoveryCodes;
	}

	@GetMapping
	ModelAndView own(Member member, HttpServletRequest request) {
		OwnForm form = new OwnForm();
		form.setName(member.name());
		form.setLanguage(member.language());
		return page(member, request).addObject("form", form);
	}

	@PostMapping
	ModelAndView introduce(@Valid @ModelAttribute("form") OwnForm form, BindingResult problems, Member member,
			HttpServletRequest request, RedirectAttributes answer) {
		Language language = form.getLanguage();
		if (problems.hasErrors() || language == null) {
			ModelAndView again = page(member, request);
			again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
			return again;
		}
		this.accounts.introduce(member, form.getName(), language);
		answer.addFlashAttribute("done", "account.own.saved");
		return new ModelAndView("redirect:/desk/account");
	}

	@PostMapping("/sessions/{handle}/end")
	String endSession(@PathVariable String handle, Member member, RedirectAttributes answer) {
		if (!this.accounts.endSession(member, member.id(), handle)) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		answer.addFlashAttribute("done", "account.session.ended");
		return "redirect:/desk/account";
	}

	@PostMapping("/sessions/end")
	String endOtherSessions(Member member, HttpServletRequest request, RedirectAttributes answer) {
		this.accounts.endOtherSessions(member, request);
		answer.addFlashAttribute("done", "account.sessions.ended");
		return "redirect:/desk/account";
	}

	private ModelAndView page(Member member, HttpServletRequest request) {
		Account account = this.accounts.find(member.id()).orElseThrow();
		return new ModelAndView("desk/account/own").addObject("page", DeskPage.of("account.own.title"))
			.addObject("account", account)
			.addObject("keys", this.passkeys.of(account))
			.addObject("codesLeft", this.recoveryCodes.left(account.id()))
			.addObject("sittings", this.sessions.list(account.id(), request))
			.addObject("languages", Language.values());
	}

}
