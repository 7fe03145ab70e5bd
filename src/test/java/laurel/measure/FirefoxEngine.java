package laurel.measure;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import laurel.support.Keepsakes;

/** The Firefox of this machine; it cannot switch script off for one tab alone. */
final class FirefoxEngine implements Engine {

	private final Path profile;

	private final Path profileWithoutScript;

	private final Firefox firefox;

	private final Firefox withoutScript;

	FirefoxEngine(File executable, Path profiles, List<String> hosts) {
		this.profile = profiles.resolve("script");
		this.profileWithoutScript = profiles.resolve("no-script");
		this.firefox = new Firefox(executable, this.profile, hosts, true);
		this.withoutScript = new Firefox(executable, this.profileWithoutScript, hosts, false);
	}

	@Override
	public String version() {
		return this.firefox.version();
	}

	@Override
	public Seat sitDown(boolean script) {
		return new FirefoxSeat((script ? this.firefox : this.withoutScript).bidi());
	}

	@Override
	public List<Keepsakes.Line> history() {
		List<Keepsakes.Line> lines = new ArrayList<>(new Keepsakes(this.profile).ofFirefox());
		lines.addAll(new Keepsakes(this.profileWithoutScript).ofFirefox());
		return lines;
	}

	@Override
	public void close() {
		this.firefox.close();
		this.withoutScript.close();
	}

}
