package laurel.browser;

import java.util.List;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import laurel.support.Axe;

/** Colours that a browser may ask of a page, also of one that is open already. */
enum Look {

	LIGHT(ColorScheme.LIGHT, ForcedColors.NONE),

	DARK(ColorScheme.DARK, ForcedColors.NONE),

	FORCED_COLORS(ColorScheme.LIGHT, ForcedColors.ACTIVE);

	private final Page.EmulateMediaOptions options;

	Look(ColorScheme scheme, ForcedColors forced) {
		this.options = new Page.EmulateMediaOptions().setColorScheme(scheme).setForcedColors(forced);
	}

	/** All that axe finds in the page when it looks like this, as it does from now on. */
	List<String> violations(Page page) {
		page.emulateMedia(this.options);
		return Axe.violations(page);
	}

}
