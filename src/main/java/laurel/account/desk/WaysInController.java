package laurel.account.desk;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import laurel.account.Account;
import laurel.account.Accounts;
import laurel.account.Codes;
import laurel.account.DeskSessions;
import laurel.account.Passkeys;
import laurel.account.PasswordForm;
import laurel.account.Passwords;
import laurel.account.WaysIn;
import laurel.markup.Characters;
import laurel.staff.Allowed;
import laurel.staff.DeskPage;
import laurel.staff.Member;
import laurel.staff.Proven;
import laurel.staff.Role;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own password, codes and passkeys; the last way in stays. */
@Controller
@Allowed({ Role.WRITER, Role.TRANSLATOR, Role.MODERATOR })
@Proven
@RequestMapping("/desk/account")
class WaysInController {

	private static final String SECRET = "own.secret";

	private static final String ASKED = "own.passkey";

	private static final int LABEL = 60;

	private static final String OWN = "redirect:/desk/account";

	private final Accounts accounts;

	private final WaysIn waysIn;

	private final Passwords passwords;

	private final Codes codes;

	private final Passkeys passkeys;

	private final DeskSessions sessions;

	private final String name;

	WaysInController(Accounts accounts, WaysIn waysIn, Passwords passwords, Codes codes, Passkeys passkeys,
			DeskSessions sessions, @Value("${laurel.name}") String name) {
		this.accounts = accounts;
		this.waysIn = waysIn;
		this.passwords = passwords;
		this.codes = codes;
		this.passkeys = passkeys;
		this.sessions = sessions;
		this.name = name;
	}

	@GetMapping("/password")
	ModelAndView password(Member member, HttpServletRequest request) {
		return passwordPage(account(member), request).addObject("form", new PasswordForm());
	}

	@PostMapping("/password")
	ModelAndView usePassword(@ModelAttribute("form") PasswordForm form, BindingResult problems, Member member,
			HttpServletRequest request) {
		Account account = account(member);
		String secret = secret(request);
		form.check(problems, this.passwords, this.codes, secret, account.name(), account.email(), this.name);
		if (problems.hasErrors()) {
			ModelAndView again = passwordPage(account, request);
			again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
			return again;
		}
		List<String> codes = this.waysIn.usePassword(member, form, secret);
		this.sessions.take(request, SECRET, String.class);
		this.accounts.endOtherSessions(member, request);
		return codesPage(codes);
	}

	@PostMapping("/password/removal")
	String removePassword(Member member, RedirectAttributes answer) {
		boolean removed = this.waysIn.removePassword(member);
		answer.addFlashAttribute("done", removed ? "account.password.removed" : "account.way.last");
		return OWN;
	}

	@PostMapping("/codes")
	ModelAndView renewCodes(Member member) {
		return codesPage(this.waysIn.renewCodes(member));
	}

	@GetMapping("/passkeys")
	ModelAndView passkey() {
		return passkeyPage();
	}

	@PostMapping(path = "/passkeys/options", produces = MediaType.APPLICATION_JSON_VALUE)
	@ResponseBody
	String challenge(Member member, HttpServletRequest request) {
		Account account = account(member);
		PublicKeyCredentialCreationOptions options = this.passkeys.creation(account.email(), account.name(),
				this.passkeys.of(account));
		this.sessions.keep(request, ASKED, options);
		return this.passkeys.written(options);
	}

	@PostMapping("/passkeys")
	ModelAndView addPasskey(@ModelAttribute("form") PasswordForm form, BindingResult problems, Member member,
			@RequestParam(defaultValue = "") String credential, @RequestParam(defaultValue = "") String label,
			HttpServletRequest request, RedirectAttributes answer) {
		String called = label.isBlank() ? member.name() : label.strip();
		if (!called.matches(Characters.LINE)) {
			problems.reject("markup.fault.character");
			return passkeyAgain(label);
		}
		boolean added = called.length() <= LABEL
				&& this.sessions.take(request, ASKED, PublicKeyCredentialCreationOptions.class)
					.filter((asked) -> this.waysIn.addPasskey(member, asked, credential, called))
					.isPresent();
		if (!added) {
			problems.reject("account.passkey.refused");
			return passkeyAgain(label);
		}
		answer.addFlashAttribute("done", "account.passkey.added");
		return new ModelAndView(OWN);
	}

	@PostMapping("/passkeys/removal")
	String removePasskey(@RequestParam String key, Member member, RedirectAttributes answer) {
		boolean removed = this.waysIn.removePasskey(member, key);
		answer.addFlashAttribute("done", removed ? "account.passkey.removed" : "account.way.last");
		return OWN;
	}

	private Account account(Member member) {
		return this.accounts.find(member.id()).orElseThrow();
	}

	private String secret(HttpServletRequest request) {
		return this.sessions.kept(request, SECRET, String.class).orElseGet(() -> {
			String secret = this.codes.newSecret();
			this.sessions.keep(request, SECRET, secret);
			return secret;
		});
	}

	private ModelAndView passwordPage(Account account, HttpServletRequest request) {
		String secret = secret(request);
		return new ModelAndView("desk/account/password")
			.addObject("page", DeskPage.of("account.password.title").below("/desk/account", "account.own.title"))
			.addObject("email", account.email())
			.addObject("secret", Codes.inGroups(secret))
			.addObject("picture", Codes.picture(Codes.address(this.name, account.email(), secret)));
	}

	private static ModelAndView passkeyAgain(String label) {
		ModelAndView again = passkeyPage().addObject("label", label);
		again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		return again;
	}

	private static ModelAndView passkeyPage() {
		return new ModelAndView("desk/account/passkey").addObject("page",
				DeskPage.of("account.passkey.title").below("/desk/account", "account.own.title"));
	}

	private static ModelAndView codesPage(List<String> codes) {
		return new ModelAndView("desk/account/codes").addObject("page", DeskPage.of("account.codes.title").alone())
			.addObject("codes", codes);
	}

}
