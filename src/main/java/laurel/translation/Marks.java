package laurel.translation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import laurel.markup.Inline;
import laurel.markup.Inlines;

/** Tells words from marks in the pieces of an original and its translation. */
final class Marks {

	private final FormFields original;

	private final FormFields translation;

	private final Map<String, Inlines> fields = new HashMap<>();

	Marks(FormFields original, FormFields translation) {
		this.original = original;
		this.translation = translation;
	}

	/** The words and marks of a piece; of a field without Markdown all is words. */
	List<Inline> of(Piece piece) {
		return (piece.block() == null) ? List.of(Inline.words(piece.source())) : in(piece.field()).of(piece.source());
	}

	/** What to write into the piece; empty where Markdown can't say it. */
	Optional<String> join(Piece piece, List<Inline> inlines) {
		if (piece.block() != null) {
			return in(piece.field()).join(inlines);
		}
		String words = inlines.stream().map(Inline::text).collect(Collectors.joining()).strip();
		return Optional.of(piece.source().contains("\n") ? words : words.replaceAll("\\s*\\R\\s*", " "));
	}

	/** Each of the two may name the notes of the other. */
	private Inlines in(String field) {
		return this.fields.computeIfAbsent(field,
				(name) -> Inlines.in(this.original.text(name) + "\n\n" + this.translation.text(name)));
	}

}
