package laurel.safety.desk;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** The answers that the pages of this part of the desk share. */
final class Answers {

	private Answers() {
	}

	/** What was asked for is done; the next page says so. */
	static ModelAndView after(String path, RedirectAttributes flash, String done) {
		flash.addFlashAttribute("done", done);
		RedirectView there = new RedirectView(path);
		there.setStatusCode(HttpStatus.SEE_OTHER);
		return new ModelAndView(there);
	}

	/** The form has faults; nothing was kept, and nothing typed is lost. */
	static ModelAndView refused(ModelAndView page) {
		return with(HttpStatus.UNPROCESSABLE_CONTENT, page);
	}

	/** What is there now does not allow it; nothing was kept. */
	static ModelAndView conflict(ModelAndView page) {
		return with(HttpStatus.CONFLICT, page);
	}

	private static ModelAndView with(HttpStatus status, ModelAndView page) {
		page.setStatus(status);
		return page;
	}

}
