package laurel.account.web;

import jakarta.servlet.http.HttpServletRequest;
import laurel.account.SignIn;
import laurel.staff.Allowed;
import laurel.staff.Member;
import laurel.staff.Role;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The way out of the desk; it ends the session here and now. */
@Controller
@Allowed({ Role.WRITER, Role.TRANSLATOR, Role.MODERATOR })
class SignOutController {

	private final SignIn signIn;

	SignOutController(SignIn signIn) {
		this.signIn = signIn;
	}

	@PostMapping("/desk/sign-out")
	String leave(Member member, HttpServletRequest request, RedirectAttributes answer) {
		this.signIn.end(request, member);
		answer.addFlashAttribute("done", "account.signed-out");
		return "redirect:/desk/sign-in";
	}

}
