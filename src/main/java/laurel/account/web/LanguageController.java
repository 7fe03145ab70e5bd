package laurel.account.web;

import jakarta.servlet.http.HttpServletRequest;
import laurel.account.Accounts;
import laurel.account.DeskSessions;
import laurel.account.LostForms;
import laurel.lang.Language;
import laurel.staff.Member;
import laurel.staff.Stranger;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The other language, on every page of the desk. */
@Controller
@Stranger
class LanguageController {

	private final Accounts accounts;

	private final DeskSessions sessions;

	LanguageController(Accounts accounts, DeskSessions sessions) {
		this.accounts = accounts;
		this.sessions = sessions;
	}

	@PostMapping("/desk/language")
	String speak(@RequestParam Language language, @RequestParam(defaultValue = "") String to, @Nullable Member member,
			HttpServletRequest request) {
		if (member != null) {
			this.accounts.introduce(member, member.name(), language);
		}
		else {
			this.sessions.speak(request, language);
		}
		return "redirect:" + LostForms.within(to);
	}

}
