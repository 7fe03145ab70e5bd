package laurel.account.web;

import jakarta.servlet.http.HttpServletRequest;
import laurel.account.SignIn;
import laurel.staff.Member;
import laurel.staff.Stranger;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** The door of the desk: a passkey, or a password and a code in one form. */
@Controller
@Stranger
class SignInController {

	private final SignIn signIn;

	SignInController(SignIn signIn) {
		this.signIn = signIn;
	}

	@GetMapping("/desk/sign-in")
	ModelAndView door(@RequestParam(defaultValue = "") String to, @Nullable Member member) {
		return (member != null) ? new ModelAndView("redirect:/desk") : page(to).addObject("form", new SignInForm());
	}

	@PostMapping("/desk/sign-in")
	ModelAndView withPassword(@ModelAttribute("form") SignInForm form, BindingResult problems,
			@RequestParam(defaultValue = "") String to, HttpServletRequest request) {
		return Doors.answer(
				() -> this.signIn.withPassword(request, form.getEmail(), form.getPassword(), form.getCode()), problems,
				page(to));
	}

	@PostMapping(path = "/desk/sign-in/passkey/options", produces = MediaType.APPLICATION_JSON_VALUE)
	@ResponseBody
	String challenge(HttpServletRequest request) {
		return this.signIn.challenge(request);
	}

	@PostMapping("/desk/sign-in/passkey")
	ModelAndView withPasskey(@ModelAttribute("form") SignInForm form, BindingResult problems,
			@RequestParam(defaultValue = "") String credential, @RequestParam(defaultValue = "") String to,
			HttpServletRequest request) {
		return Doors.answer(() -> this.signIn.withPasskey(request, credential), problems, page(to));
	}

	private static ModelAndView page(String to) {
		return Doors.page("desk/account/sign-in", "account.sign-in.title", to);
	}

}
