package laurel.account.web;

import java.util.function.Supplier;

import laurel.account.CrowdedException;
import laurel.account.LostForms;
import laurel.account.SignIn.Outcome;
import laurel.staff.DeskPage;

import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/** What both doors say: the one into the desk, and the one further in. */
final class Doors {

	private Doors() {
	}

	/** A door, with where it leads. */
	static ModelAndView page(String view, String title, String to) {
		return new ModelAndView(view).addObject("page", DeskPage.of(title).alone())
			.addObject("to", LostForms.within(to));
	}

	/** Goes through the door, or shows it again and says why, alike whatever it is. */
	static ModelAndView answer(Supplier<Outcome> attempt, BindingResult problems, ModelAndView door) {
		Outcome outcome;
		try {
			outcome = attempt.get();
		}
		catch (CrowdedException ex) {
			problems.reject("account.sign-in.crowded");
			door.setStatus(HttpStatus.SERVICE_UNAVAILABLE);
			return door;
		}
		if (outcome == Outcome.WELCOME) {
			return new ModelAndView("redirect:" + door.getModel().get("to"));
		}
		boolean throttled = outcome == Outcome.THROTTLED;
		problems.reject(throttled ? "account.sign-in.throttled" : "account.sign-in.refused");
		door.setStatus(throttled ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.UNPROCESSABLE_CONTENT);
		return door;
	}

}
