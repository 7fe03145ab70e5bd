package laurel.support;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import org.jspecify.annotations.Nullable;

/**
 * Somebody at the site in a real browser that knows nothing yet: no cookie, no history.
 * All visitors share one Chromium, or two, which Playwright binds to the thread of the
 * first.
 */
public final class Visitor implements AutoCloseable {

	private static final int PATIENCE = 10_000;

	private static @Nullable Playwright playwright;

	private static final Map<Boolean, Browser> BROWSERS = new HashMap<>();

	private static @Nullable RuntimeException failure;

	private final BrowserContext context;

	private final Page page;

	private Visitor(BrowserContext context) {
		this.context = context;
		this.context.setDefaultTimeout(PATIENCE);
		this.page = this.context.newPage();
	}

	/**
	 * Somebody with an English browser of their own, whose profile can be searched once
	 * the visitor is closed.
	 */
	public static Visitor keeping(Path profile) {
		return new Visitor(Chromium.launch(playwright(), profile));
	}

	public static Arrival inSpanish() {
		return new Arrival("es");
	}

	public static Arrival inEnglish() {
		return new Arrival("en");
	}

	/**
	 * The first tab; {@code page().context()} has the others and the cookies. Its goBack
	 * waits in vain where a page comes back from memory: see {@link Tab}.
	 */
	public Page page() {
		return this.page;
	}

	@Override
	public void close() {
		this.context.close();
	}

	private static synchronized Browser browser(boolean whole) {
		if (failure != null) {
			throw failure;
		}
		try {
			return BROWSERS.computeIfAbsent(whole,
					(form) -> form ? Chromium.launch(playwright()) : Chromium.launchShell(playwright()));
		}
		catch (RuntimeException ex) {
			failure = ex;
			throw ex;
		}
	}

	private static synchronized Playwright playwright() {
		if (playwright == null) {
			playwright = Playwright
				.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
			Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
		}
		return playwright;
	}

	/** What a visitor comes with: by default a computer, light colours and script. */
	public static final class Arrival {

		private final NewContextOptions options;

		private boolean whole;

		private Arrival(String language) {
			this.options = new NewContextOptions().setLocale(language).setColorScheme(ColorScheme.LIGHT);
		}

		/** A small touch screen, 320 CSS pixels wide. */
		public Arrival phone() {
			this.options.setIsMobile(true).setHasTouch(true).setDeviceScaleFactor(2);
			return window(320, 640);
		}

		public Arrival window(int width, int height) {
			this.options.setViewportSize(width, height);
			return this;
		}

		public Arrival dark() {
			this.options.setColorScheme(ColorScheme.DARK);
			return this;
		}

		public Arrival forcedColors() {
			this.options.setForcedColors(ForcedColors.ACTIVE);
			return this;
		}

		public Arrival withoutScript() {
			this.options.setJavaScriptEnabled(false);
			return this;
		}

		/** A browser with all it has around its pages: history, menus, memory. */
		public Arrival inWholeBrowser() {
			this.whole = true;
			return this;
		}

		/**
		 * Addresses that the visitor's page is sent to may then be paths of that site.
		 */
		public Visitor open(String site) {
			return new Visitor(browser(this.whole).newContext(this.options.setBaseURL(site)));
		}

	}

}
