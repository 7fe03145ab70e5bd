package laurel.staff;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** What the desk answers to a form. */
public final class DeskAnswer {

	private DeskAnswer() {
	}

	/** The page once more, with what is wrong and with everything that was typed. */
	public static ModelAndView wrong(ModelAndView page) {
		page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		return page;
	}

	/**
	 * The page once more, because somebody else changed the thing meanwhile; it shows
	 * what is kept now beside what was typed.
	 */
	public static ModelAndView late(ModelAndView page) {
		page.setStatus(HttpStatus.CONFLICT);
		return page;
	}

	/**
	 * Leads on to another page, which says that it is done.
	 * @param message key of the message that says so
	 */
	public static ModelAndView done(String path, String message, RedirectAttributes flash) {
		flash.addFlashAttribute("done", message);
		RedirectView view = new RedirectView(path);
		view.setStatusCode(HttpStatus.SEE_OTHER);
		return new ModelAndView(view);
	}

}
