package laurel.account.web;

import jakarta.servlet.http.HttpServletRequest;
import laurel.account.Accounts;
import laurel.account.Account;
import laurel.account.SignIn;
import laurel.staff.Allowed;
import laurel.staff.Member;
import laurel.staff.Role;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/**
 * The door further in: before somebody works on accounts, they prove that it is still
 * them.
 */
@Controller
@Allowed({ Role.WRITER, Role.TRANSLATOR, Role.MODERATOR })
class ProofController {

	private final SignIn signIn;

	private final Accounts accounts;

	ProofController(SignIn signIn, Accounts accounts) {
		this.signIn = signIn;
		this.accounts = accounts;
	}

	@GetMapping("/desk/proof")
	ModelAndView door(@RequestParam(defaultValue = "") String to, Member member) {
		return page(to, member).addObject("form", new SignInForm());
	}

	@PostMapping("/desk/proof")
	ModelAndView withPassword(@ModelAttribute("form") SignInForm form, BindingResult problems,
			@RequestParam(defaultValue = "") String to, Member member, HttpServletRequest request) {
		return Doors.answer(
				() -> this.signIn.proveWithPassword(request, member.id(), form.getPassword(), form.getCode()), problems,
				page(to, member));
	}

	@PostMapping(path = "/desk/proof/passkey/options", produces = MediaType.APPLICATION_JSON_VALUE)
	@ResponseBody
	String challenge(HttpServletRequest request) {
		return this.signIn.challenge(request);
	}

	@PostMapping("/desk/proof/passkey")
	ModelAndView withPasskey(@ModelAttribute("form") SignInForm form, BindingResult problems,
			@RequestParam(defaultValue = "") String credential, @RequestParam(defaultValue = "") String to,
			Member member, HttpServletRequest request) {
		return Doors.answer(() -> this.signIn.proveWithPasskey(request, member.id(), credential), problems,
				page(to, member));
	}

	private ModelAndView page(String to, Member member) {
		return Doors.page("desk/account/proof", "account.proof.title", to)
			.addObject("hasPassword", this.accounts.find(member.id()).filter(Account::hasPassword).isPresent());
	}

}
