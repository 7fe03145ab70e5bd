package laurel.translation.desk;

import java.util.List;
import java.util.Locale;

import laurel.markup.WordDiff;
import laurel.translation.Compared.Line;
import laurel.translation.Piece;
import laurel.translation.Shift.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A passage of the original that changed, beside its translation.
 *
 * @param key of the change
 * @param kind of the change, in lower case
 * @param lone whether the original had it before and has it still, and the translation
 * has nothing of the kind
 * @param reshaped whether it says the same in another way: as a heading of another level
 * @param change of the original, word by word
 * @param words of the translation as they are kept; empty where there are none
 * @param typed what stands in the field
 * @param seen fingerprint of the words that are kept
 * @param rows how many lines the field has
 */
record PassageView(String key, String kind, boolean lone, boolean reshaped, List<WordDiff.Part> change, String words,
		String typed, String seen, int rows) {

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
		boolean changed = line.shift().kind() == Kind.CHANGED;
		String before = source(line.shift().before());
		String after = source(line.shift().after());
		return new PassageView(line.shift().key(), line.shift().kind().name().toLowerCase(Locale.ROOT),
				changed && line.translation() == null, changed && before.equals(after), WordDiff.between(before, after),
				words, field, line.fingerprint(), Math.min(MOST, FEWEST + length / LINE));
	}

	private static String source(@Nullable Piece piece) {
		return (piece == null) ? "" : piece.source();
	}

	/** Whether it is in the original no more, and in the translation still. */
	public boolean mayGo() {
		return this.kind.equals("removed") && !this.words.isEmpty();
	}

}
