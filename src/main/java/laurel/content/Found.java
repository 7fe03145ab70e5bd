package laurel.content;

import java.util.List;

/** What an address of an entry leads to. */
public sealed interface Found {

	/**
	 * A public text, in the language of the address or, where there is none, in the
	 * other.
	 *
	 * @param text to show
	 * @param all public texts of the entry, this one too
	 */
	record Shown(EntryText text, List<EntryText> all) implements Found {

	}

	/** The same entry has another address now; the text that has it is given. */
	record Moved(EntryText text) implements Found {

	}

	/** A text that was public and no longer is. */
	record Gone() implements Found {

	}

}
