package laurel.translation;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;

/** Which pieces of an earlier save are which of a later one, in one part of a form. */
final class Versions {

	private final List<Piece> before;

	private final List<Piece> after;

	/**
	 * For each of the former the place of what it became, in the order of both; or −1.
	 */
	private final int[] partners;

	/** For each of the former its place elsewhere, out of that order; or −1. */
	private final int[] moved;

	Versions(List<Piece> before, List<Piece> after) {
		this.before = before;
		this.after = after;
		this.partners = new int[before.size()];
		this.moved = new int[before.size()];
		Arrays.fill(this.partners, -1);
		Arrays.fill(this.moved, -1);
		List<AbstractDelta<Piece>> deltas = DiffUtils.diff(before, after, Piece::isLike).getDeltas();
		pairKept(deltas);
		deltas.forEach(this::findMoved);
		deltas.forEach(this::pairChanged);
	}

	int partner(int place) {
		return this.partners[place];
	}

	int moved(int place) {
		return this.moved[place];
	}

	/** From where this piece of the latter was moved; −1 where it was not. */
	int movedFrom(int other) {
		return IntStream.range(0, this.moved.length)
			.filter((place) -> this.moved[place] == other)
			.findFirst()
			.orElse(-1);
	}

	private void pairKept(List<AbstractDelta<Piece>> deltas) {
		int place = 0;
		int other = 0;
		for (AbstractDelta<Piece> delta : deltas) {
			while (place < delta.getSource().getPosition()) {
				this.partners[place++] = other++;
			}
			place += delta.getSource().size();
			other += delta.getTarget().size();
		}
		while (place < this.before.size()) {
			this.partners[place++] = other++;
		}
	}

	private void findMoved(AbstractDelta<Piece> delta) {
		for (int other : places(delta.getTarget(), (any) -> true)) {
			Piece piece = this.after.get(other);
			IntStream.range(0, this.before.size())
				.filter((place) -> this.partners[place] < 0 && this.moved[place] < 0)
				.filter((place) -> piece.isLike(this.before.get(place)))
				.findFirst()
				.ifPresent((place) -> this.moved[place] = other);
		}
	}

	private void pairChanged(AbstractDelta<Piece> delta) {
		List<Integer> old = places(delta.getSource(), (place) -> this.moved[place] < 0);
		List<Integer> young = places(delta.getTarget(), (other) -> movedFrom(other) < 0);
		int[] pairs = Pairing.of(old, young,
				(place, other) -> Likeness.ofVersions(this.before.get(place), this.after.get(other)));
		for (int number = 0; number < pairs.length; number++) {
			if (pairs[number] >= 0) {
				this.partners[old.get(number)] = young.get(pairs[number]);
			}
		}
	}

	private static List<Integer> places(Chunk<Piece> chunk, IntPredicate wanted) {
		return IntStream.range(chunk.getPosition(), chunk.getPosition() + chunk.size()).filter(wanted).boxed().toList();
	}

}
