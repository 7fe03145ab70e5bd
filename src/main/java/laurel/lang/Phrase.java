package laurel.lang;

import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * A sentence of the language of a page with names of another language in it, part by
 * part: each page marks those, so that they are read aloud as what they are.
 */
public record Phrase(List<Part> parts) {

	public Phrase {
		parts = List.copyOf(parts);
	}

	/** One with nothing to mark. */
	public static Phrase of(String text) {
		return new Phrase(List.of(new Part(text, null)));
	}

	/** The whole of it without marks. */
	public String text() {
		return this.parts.stream().map(Part::text).collect(Collectors.joining());
	}

	/**
	 * A part of it.
	 *
	 * @param language of a name; null for words of the page's own language
	 */
	public record Part(String text, @Nullable Language language) {

	}

}
