package laurel.translation;

import java.util.HashSet;
import java.util.Set;

import laurel.content.ManuscriptText;

/**
 * How far a translation has followed its original.
 *
 * @param source the number of the original's save that it is true to
 * @param original the number of the original's save that was looked at last
 * @param revision the number of the translation's save that was looked at last
 * @param done keys of the shifts since the source that it has followed
 * @param stale how many it has not
 */
record Progress(int source, int original, int revision, Set<String> done, int stale) {

	/** As it is seen now; with nothing left to follow, the translation is true again. */
	static Progress of(ManuscriptText original, ManuscriptText text, int source, Set<String> done, Compared compared) {
		int stale = compared.pending().size();
		if (stale == 0) {
			return whole(original.revision(), text.revision());
		}
		Set<String> known = new HashSet<>(done);
		known.retainAll(compared.followed().stream().map((line) -> line.shift().key()).toList());
		return new Progress(source, original.revision(), text.revision(), known, stale);
	}

	/** True to the original as it is. */
	static Progress whole(int original, int revision) {
		return new Progress(original, original, revision, Set.of(), 0);
	}

}
