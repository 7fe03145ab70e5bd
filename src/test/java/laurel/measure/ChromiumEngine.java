package laurel.measure;

import java.nio.file.Path;
import java.util.List;

import com.microsoft.playwright.Page;
import laurel.support.Keepsakes;
import laurel.support.Tab;
import laurel.support.Tab.Sight;
import laurel.support.Visitor;

/** The Chromium of this machine. */
final class ChromiumEngine implements Engine {

	private final Path profile;

	private final Visitor visitor;

	private final String version;

	ChromiumEngine(Path profile) {
		this.profile = profile;
		this.visitor = Visitor.keeping(profile);
		this.version = "Chromium " + this.visitor.page().context().browser().version();
	}

	@Override
	public String version() {
		return this.version;
	}

	@Override
	public Seat sitDown(boolean script) {
		Page page = this.visitor.page().context().newPage();
		Tab tab = Tab.of(page);
		if (!script) {
			tab.switchScriptOff();
		}
		return new Seat() {
			@Override
			public void open(String address) {
				page.navigate(address);
			}

			@Override
			public void click(String link) {
				page.locator(link).first().click();
			}

			@Override
			public Sight sight() {
				return tab.sight();
			}

			@Override
			public boolean back() {
				return tab.step(-1);
			}
		};
	}

	@Override
	public List<Keepsakes.Line> history() {
		return new Keepsakes(this.profile).ofChromium();
	}

	@Override
	public void close() {
		this.visitor.close();
	}

}
