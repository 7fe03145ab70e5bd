package laurel.translation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import laurel.translation.Compared.Line;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a translation followed when it was saved along with its original: somebody
 * had both before their eyes, and changed the same pieces.
 */
final class SavedTogether {

	private final List<Piece> former;

	private final List<Piece> latter;

	private final Map<Piece, Piece> translations = new HashMap<>();

	private SavedTogether(List<Piece> original, List<Piece> former, List<Piece> latter) {
		this.former = former;
		this.latter = latter;
		for (Line line : Compared.of(original, original, latter, Set.of()).lines()) {
			Piece translation = line.translation();
			if (translation != null) {
				this.translations.put(line.shift().piece(), translation);
			}
		}
	}

	/**
	 * The keys of what is done now.
	 * @param earlier the translation as it was before, beside the original as it is
	 * @param original the original as it is
	 * @param former pieces of the translation before
	 * @param latter pieces of the translation now
	 */
	static Set<String> done(Compared earlier, List<Piece> original, List<Piece> former, List<Piece> latter) {
		SavedTogether saved = new SavedTogether(original, former, latter);
		Set<String> done = new HashSet<>();
		earlier.pending().stream().filter(saved::follows).forEach((line) -> done.add(line.shift().key()));
		return done;
	}

	private boolean follows(Line line) {
		Piece was = line.translation();
		Piece is = this.translations.get(line.shift().piece());
		return switch (line.shift().kind()) {
			case KEPT -> true;
			case CHANGED, ADDED -> is != null && hasNot(this.former.stream(), is);
			case REMOVED -> was == null || hasNot(this.latter.stream(), was);
			case MOVED -> was != null && is != null && was.isLike(is);
		};
	}

	private static boolean hasNot(Stream<Piece> pieces, @Nullable Piece piece) {
		return piece != null && pieces.noneMatch(piece::isLike);
	}

}
