package laurel.translation.desk;

import java.util.List;
import java.util.Locale;

import laurel.markup.WordDiff;
import laurel.translation.Compared.Line;
import laurel.translation.Piece;
import org.jspecify.annotations.Nullable;

/**
 * A passage of the original that changed, beside its translation.
 *
 * @param key of the change
 * @param kind of the change, in lower case
 * @param change of the original, word by word
 * @param words of the translation as they are kept; empty where there are none
 * @param typed what stands in the field
 * @param seen fingerprint of the words that are kept
 * @param rows how many lines the field has
 */
record PassageView(String key, String kind, List<WordDiff.Part> change, String words, String typed, String seen,
		int rows) {

	private static final int LINE = 60;

	private static final int FEWEST = 2;

	private static final int MOST = 20;

	/**
	 * @param typed what somebody typed; null for what is kept
	 */
	static PassageView of(Line line, @Nullable String typed) {
		String words = line.words();
		String field = (typed == null) ? words : typed;
		int length = Math.max(field.length(), line.shift().piece().source().length());
		return new PassageView(line.shift().key(), line.shift().kind().name().toLowerCase(Locale.ROOT),
				WordDiff.between(source(line.shift().before()), source(line.shift().after())), words, field,
				line.fingerprint(), Math.min(MOST, FEWEST + length / LINE));
	}

	private static String source(@Nullable Piece piece) {
		return (piece == null) ? "" : piece.source();
	}

	/** Whether it is in the original no more, and in the translation still. */
	public boolean mayGo() {
		return this.kind.equals("removed") && !this.words.isEmpty();
	}

}
