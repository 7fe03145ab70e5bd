package laurel.account.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import laurel.account.LostForms;
import laurel.account.LostForms.Reason;
import laurel.staff.DeskPage;
import laurel.staff.Stranger;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shows again what a form brought along that was held back, to be sent once more; never
 * what must not stand on a page.
 */
@Controller
@Stranger
class AgainController {

	private static final Set<String> SECRET = Set.of("_csrf", "password", "code", "credential");

	@GetMapping("/desk/again")
	ModelAndView nothing() {
		return new ModelAndView("redirect:/desk");
	}

	@PostMapping("/desk/again")
	ModelAndView again(HttpServletRequest request) {
		if (!(request.getAttribute(LostForms.REASON) instanceof Reason reason)) {
			return nothing();
		}
		Object sent = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
		ModelAndView page = new ModelAndView("desk/account/again", HttpStatus.FORBIDDEN);
		return page.addObject("page", DeskPage.of("account.again.title").alone())
			.addObject("reason", reason.name().toLowerCase(Locale.ROOT).replace('_', '-'))
			.addObject("action", LostForms.within(String.valueOf(sent)))
			.addObject("fields", fields(request));
	}

	private static List<Field> fields(HttpServletRequest request) {
		List<Field> fields = new ArrayList<>();
		request.getParameterMap().forEach((name, values) -> {
			if (!SECRET.contains(name)) {
				for (String value : values) {
					fields.add(new Field(name, value));
				}
			}
		});
		return fields;
	}

	/** What was typed, or chosen, under a name. */
	record Field(String name, String value) {

		/** Whether it is worth to be read: what the form itself put in is not. */
		public boolean isTyped() {
			return this.value.length() > 3 && !this.name.startsWith("_") && !this.name.equals("to");
		}

	}

}
