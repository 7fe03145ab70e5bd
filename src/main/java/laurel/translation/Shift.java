package laurel.translation;

import org.jspecify.annotations.Nullable;

/**
 * What became of one piece of an original.
 *
 * @param key the same as long as the piece was and is the same; unique among the shifts
 * of one original
 * @param before null where it was not there
 * @param after null where it is there no more
 */
public record Shift(String key, Kind kind, @Nullable Piece before, @Nullable Piece after) {

	/** As it is now, or as it was last. */
	public Piece piece() {
		if (this.after != null) {
			return this.after;
		}
		if (this.before == null) {
			throw new IllegalStateException("neither before nor after");
		}
		return this.before;
	}

	/** What can become of a piece. */
	public enum Kind {

		KEPT, CHANGED, ADDED, REMOVED, MOVED

	}

}
