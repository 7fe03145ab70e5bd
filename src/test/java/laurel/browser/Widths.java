package laurel.browser;

import com.microsoft.playwright.Page;

import static org.assertj.core.api.Assertions.assertThat;

/** Windows of several widths around a page that is open already. */
final class Widths {

	private Widths() {
	}

	/** In CSS pixels. The window is as it was afterwards. */
	static void assertNeverScrollsSideways(Page page, String path, int... widths) {
		var window = page.viewportSize();
		for (int width : widths) {
			page.setViewportSize(width, 700);
			assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).as(path + " at " + width)
				.isEqualTo(true);
		}
		page.setViewportSize(window.width, window.height);
	}

}
