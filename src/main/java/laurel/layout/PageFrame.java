package laurel.layout;

import org.springframework.web.servlet.ModelAndView;

/**
 * Puts around the text of a public page what stands there on every page. All pages get it
 * by themselves; one that shows what is not so yet asks for it while it looks so.
 */
public interface PageFrame {

	/** Adds to the model of a page what its frame needs. */
	void surround(ModelAndView page);

	/**
	 * The same as it was last, for a page that must not ask the database: it is gone, or
	 * there is too much to do.
	 */
	void surroundAsLast(ModelAndView page);

}
