package laurel.comment.desk;

import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A field that somebody else filled otherwise meanwhile.
 *
 * @param label key of the message that names it
 * @param language that its words are in: es or en; null for none
 * @param value as it is kept now
 */
record Stored(String label, @Nullable String language, String value) {

	/** Nothing where both are the same. */
	static Stream<Stored> unless(String typed, String kept, String label, @Nullable String language) {
		return typed.equals(kept) ? Stream.empty() : Stream.of(new Stored(label, language, kept));
	}

}
