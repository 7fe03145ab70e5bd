package laurel.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import laurel.support.Elsewhere;
import laurel.support.Keepsakes;
import laurel.support.Tab.Sight;

/** Leaves in every way in one browser, and tells what was left. */
final class Measurement {

	/** What shows while the browser changes pages is looked at that often. */
	private static final int LOOKS = 6;

	private static final int PRESSES = 12;

	private static final int PATIENCE = 15_000;

	private static final String SEARCH = "Search results";

	private final Map<Visit, Set<String>> shown = new LinkedHashMap<>();

	private final List<Keepsakes.Line> history;

	private final String browser;

	/**
	 * Takes some seconds for each visit, and closes both browsers. One browser is for
	 * what the history holds, for Back writes in it too.
	 */
	Measurement(List<Visit> visits, Engine forHistory, Engine forBack) {
		this.browser = forHistory.version();
		try (forHistory; forBack) {
			for (Visit visit : visits) {
				leave(visit, forHistory.sitDown(visit.script()));
				Engine.Seat seat = forBack.sitDown(visit.script());
				leave(visit, seat);
				this.shown.put(visit, pressBack(visit, seat));
			}
		}
		this.history = forHistory.history();
	}

	private static void leave(Visit visit, Engine.Seat seat) {
		Elsewhere.serve("search.test",
				Elsewhere.page(SEARCH, "<h1>Ten results</h1><a href='" + visit.start() + "'>The first</a>"));
		seat.open(Elsewhere.address("search.test", "/?" + visit.host()));
		List<String> links = new ArrayList<>(visit.links());
		links.add(0, "a");
		for (String link : links) {
			String before = seat.sight().text();
			seat.click(link);
			await(seat, () -> seat.sight().text().contains(visit.mark()) && !seat.sight().text().equals(before));
			// What a browser notes of a page, it notes a moment later.
			rest(200);
		}
		seat.click(visit.exit());
		await(seat, () -> seat.sight().title().equals(Elsewhere.NEUTRAL));
		rest(300);
	}

	/** Different pages of the site that Back shows, by their text. */
	private static Set<String> pressBack(Visit visit, Engine.Seat seat) {
		Set<String> shown = new LinkedHashSet<>();
		for (int press = 0; press < PRESSES && !seat.sight().title().equals(SEARCH) && seat.back(); press++) {
			for (int look = 0; look < LOOKS; look++) {
				rest(40);
				Sight sight = seat.sight();
				if (sight.text().contains(visit.mark())) {
					shown.add(sight.text());
				}
			}
		}
		return shown;
	}

	private static void await(Engine.Seat seat, Supplier<Boolean> arrived) {
		long end = System.nanoTime() + PATIENCE * 1_000_000L;
		while (!arrived.get()) {
			if (System.nanoTime() > end) {
				throw new AssertionError("does not come any further: " + seat.sight());
			}
			rest(50);
		}
	}

	private static void rest(int milliseconds) {
		try {
			Thread.sleep(milliseconds);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/** Whose it is: name and version. */
	String browser() {
		return this.browser;
	}

	/** How many pages of a visit Back shows. */
	int shown(Visit visit) {
		return this.shown.get(visit).size();
	}

	/** The rows of the history that name the site. */
	List<Keepsakes.Line> listed(Visit visit) {
		return this.history.stream()
			.filter((line) -> line.listed() && line.address().startsWith("https://" + visit.host() + ":"))
			.toList();
	}

	/** How many of these rows say what a page was about: more than the site's name. */
	long titled(Visit visit) {
		return listed(visit).stream()
			.map(Keepsakes.Line::title)
			.filter((title) -> title.contains(visit.mark()) && !title.equals(visit.mark()))
			.count();
	}

}
