package laurel.support;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.BrowserType.LaunchPersistentContextOptions;
import com.microsoft.playwright.Playwright;
import org.opentest4j.TestAbortedException;

/**
 * Launches a headless Chromium: the one that {@code -Dlaurel.chromium} names, or one that
 * the machine has, or one that can be installed on it.
 */
final class Chromium {

	/**
	 * What Playwright adds by default, and what would hide how browsers bring a page
	 * back.
	 */
	private static final String NO_PAGES_FROM_MEMORY = "--disable-back-forward-cache";

	private static final boolean WINDOWS = File.separatorChar == '\\';

	private static final File LOG = new File("target", "chromium.log");

	private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome",
			"google-chrome-stable", "chrome", "chrome.exe", "Google Chrome", "Chromium");

	/** Draws the same pages with the same engine, but no window around them. */
	private static final List<String> SHELLS = List.of("chromium-headless-shell", "chrome-headless-shell");

	/**
	 * Script is read as it stands and not translated for the machine, as browsers do
	 * whose owners chose security over speed: that took two fifths of these tests.
	 */
	private static final String NO_COMPILER = "--js-flags=--jitless --single-threaded-gc";

	private final Playwright playwright;

	private Chromium(Playwright playwright) {
		this.playwright = playwright;
	}

	/**
	 * Takes minutes where it has to install. Where there is no Chromium in the end, a run
	 * with {@code CI=true} fails and any other skips the calling test.
	 */
	static Browser launch(Playwright playwright) {
		return launch(playwright, new Chromium(playwright).whole(), arguments());
	}

	/**
	 * The same where the machine has it without a window, and with no more made ready for
	 * script than pages pay for that are open for seconds.
	 */
	static Browser launchShell(Playwright playwright) {
		File whole = new Chromium(playwright).whole();
		List<String> arguments = new ArrayList<>(arguments());
		arguments.add(NO_COMPILER);
		return launch(playwright, onPath(SHELLS).filter(Chromium::starts).findFirst().orElse(whole), arguments);
	}

	private static Browser launch(Playwright playwright, File executable, List<String> arguments) {
		return playwright.chromium()
			.launch(new LaunchOptions().setHeadless(true)
				.setExecutablePath(executable.toPath())
				.setIgnoreDefaultArgs(List.of(NO_PAGES_FROM_MEMORY))
				.setArgs(arguments));
	}

	/** The same with a profile that stays on disk. */
	static BrowserContext launch(Playwright playwright, Path profile) {
		return playwright.chromium()
			.launchPersistentContext(profile,
					new LaunchPersistentContextOptions().setHeadless(true)
						.setExecutablePath(new Chromium(playwright).whole().toPath())
						.setLocale("en")
						.setIgnoreDefaultArgs(List.of(NO_PAGES_FROM_MEMORY))
						.setArgs(arguments()));
	}

	/**
	 * Playwright itself switches background traffic off. Beyond that no foreign name
	 * leads anywhere: a test that leans on the world outside fails on every machine.
	 */
	private static List<String> arguments() {
		return List.of("--disable-gpu", "--disable-quic",
				"--host-resolver-rules=MAP *.test 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
				"--ignore-certificate-errors-spki-list=" + Certificate.fingerprint());
	}

	private File whole() {
		return find().or(this::install).orElseThrow(Chromium::missing);
	}

	private Optional<File> find() {
		String named = System.getProperty("laurel.chromium");
		if (named != null) {
			return Optional.of(new File(named));
		}
		Stream<String> mac = Stream.of("Google Chrome", "Chromium")
			.map("/Applications/%s.app/Contents/MacOS"::formatted);
		Stream<String> windows = Stream.of("ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA")
			.map((name) -> System.getenv(name) + "\\Google\\Chrome\\Application");
		Stream<File> elsewhere = Stream.concat(mac, windows).flatMap((folder) -> in(folder, NAMES));
		Stream<File> downloaded = Stream.of(new File(this.playwright.chromium().executablePath()));
		return Stream.of(onPath(NAMES), elsewhere, downloaded)
			.flatMap((files) -> files)
			.filter(Chromium::starts)
			.findFirst();
	}

	private static Stream<File> onPath(List<String> names) {
		return Stream.of(System.getenv("PATH").split(File.pathSeparator)).flatMap((folder) -> in(folder, names));
	}

	private static Stream<File> in(String folder, List<String> names) {
		return names.stream().map((name) -> new File(folder, name));
	}

	/** Some systems keep a script in Chromium's place that only says how to get it. */
	private static boolean starts(File executable) {
		return executable.canExecute() && (WINDOWS || run(30, executable.getPath(), "--version"));
	}

	/** One after the other: the tests that run beside these may want one as well. */
	private Optional<File> install() {
		LOG.getParentFile().mkdirs();
		try (FileChannel lock = FileChannel.open(LOG.toPath().resolveSibling("chromium.lock"),
				StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
			lock.lock();
			return find().or(this::installAlone);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Optional<File> installAlone() {
		System.err.println("There is no Chromium on this machine: installing one, which may take minutes.");
		run(180, System.getProperty("java.home") + "/bin/java", "-cp", System.getProperty("java.class.path"),
				"com.microsoft.playwright.CLI", "install", "chromium");
		return find().or(() -> {
			if (System.getProperty("user.name").equals("root")) {
				run(120, "apt-get", "update");
				// Not every system that has the first has the other, which is no need.
				Stream.concat(Stream.of("chromium"), SHELLS.stream().limit(1)).forEach(Chromium::installPackage);
			}
			return find();
		});
	}

	private static void installPackage(String name) {
		run(420, "apt-get", "-o", "DPkg::Lock::Timeout=120", "install", "-y", "--no-install-recommends", name);
	}

	private static boolean run(int seconds, String... command) {
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
		builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
		builder.environment().remove("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD");
		try {
			LOG.getParentFile().mkdirs();
			Process process = builder.redirectOutput(Redirect.appendTo(LOG)).start();
			if (process.waitFor(seconds, TimeUnit.SECONDS)) {
				return process.exitValue() == 0;
			}
			process.descendants().forEach(ProcessHandle::destroyForcibly);
			process.destroyForcibly();
		}
		catch (IOException ex) {
			System.err.println(ex.getMessage());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted while looking for a Chromium.", ex);
		}
		return false;
	}

	private static RuntimeException missing() {
		String notice = "No Chromium was found or could be installed (see " + LOG
				+ "): install one, or name one with -Dlaurel.chromium.";
		if ("true".equals(System.getenv("CI"))) {
			return new IllegalStateException(notice);
		}
		System.err.println("\n*** BROWSER TESTS SKIPPED ***\n" + notice + "\n");
		return new TestAbortedException(notice);
	}

}
