package laurel.measure;

import java.util.List;

import laurel.support.Keepsakes;
import laurel.support.Tab.Sight;

/** A browser with a profile of its own. */
interface Engine extends AutoCloseable {

	/** Its name and version. */
	String version();

	/** A new tab, with script or without. */
	Seat sitDown(boolean script);

	/** What its history holds after it was closed, oldest first. */
	List<Keepsakes.Line> history();

	@Override
	void close();

	/** Somebody before a tab. */
	interface Seat {

		void open(String address);

		void click(String link);

		/** What shows now; empty while it cannot be told. */
		Sight sight();

		/** Presses Back; false where there is nothing further. */
		boolean back();

	}

}
