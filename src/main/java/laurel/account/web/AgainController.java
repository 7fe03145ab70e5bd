package laurel.account.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import laurel.account.HeldForms;
import laurel.account.LostForms;
import laurel.account.LostForms.Reason;
import laurel.account.SetUpLinks;
import laurel.staff.DeskPage;
import laurel.staff.Stranger;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Shows again what a form brought along that was held back, to be sent once more; never
 * what must not stand on a page.
 */
@Controller
@Stranger
class AgainController {

	private static final Pattern SET_UP = Pattern.compile("/desk/set-up/([\\w-]{43})(?:/.*)?");

	private final SetUpLinks links;

	private final HeldForms forms;

	AgainController(SetUpLinks links, HeldForms forms) {
		this.links = links;
		this.forms = forms;
	}

	@GetMapping("/desk/again")
	ModelAndView nothing() {
		return new ModelAndView("redirect:/desk");
	}

	@PostMapping("/desk/again")
	ModelAndView again(HttpServletRequest request, RedirectAttributes answer) {
		if (!(request.getAttribute(LostForms.REASON) instanceof Reason reason)) {
			return nothing();
		}
		String sent = String.valueOf(request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI));
		Matcher setUp = SET_UP.matcher(sent);
		if (!setUp.matches()) {
			return page(reason, sent, request);
		}
		if (this.links.find(setUp.group(1)).isPresent()) {
			// Whoever sets up a way in cannot sign in first.
			return page(Reason.OLD, sent, request);
		}
		if (reason == Reason.SIGNED_OUT) {
			return new ModelAndView("forward:" + GoneLinkController.PATH);
		}
		// Sent twice, or loaded again: the first time did what was wanted.
		answer.addFlashAttribute("done", "account.set-up.done");
		return new ModelAndView("redirect:/desk/account");
	}

	/** Whoever signs in meanwhile has another token than this page. */
	private ModelAndView page(Reason reason, String sent, HttpServletRequest request) {
		String action = LostForms.within(sent);
		ModelAndView page = new ModelAndView("desk/account/again", HttpStatus.FORBIDDEN);
		return page.addObject("page", DeskPage.of("account.again.title").alone())
			.addObject("reason", reason.name().toLowerCase(Locale.ROOT).replace('_', '-'))
			.addObject("action", action)
			.addObject("ticketName", HeldForms.TICKET)
			.addObject("ticket", (reason == Reason.SIGNED_OUT) ? this.forms.hold(request, action) : null)
			.addObject("fields", fields(request));
	}

	private List<Field> fields(HttpServletRequest request) {
		List<Field> fields = new ArrayList<>();
		this.forms.fields(request).forEach((name, values) -> {
			for (String value : values) {
				fields.add(new Field(name, value));
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
