package laurel.translation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import laurel.markup.Alignment;

/** Which pieces of an earlier save are which of a later one, in one part of a form. */
final class Versions {

	private final List<Likeness> before;

	private final List<Likeness> after;

	/**
	 * For each of the former the place of what it became, in the order of both; or −1.
	 */
	private final int[] partners;

	/** For each of the former its place elsewhere, out of that order; or −1. */
	private final int[] moved;

	/** For each of the latter from where it was moved; or −1. */
	private final int[] movedFrom;

	Versions(List<Piece> before, List<Piece> after) {
		this.before = before.stream().map(Likeness::new).toList();
		this.after = after.stream().map(Likeness::new).toList();
		this.partners = Alignment.of(whole(before), whole(after));
		this.moved = none(before.size());
		this.movedFrom = none(after.size());
		findMoved(whole(before), whole(after));
		pairChanged();
	}

	int partner(int place) {
		return this.partners[place];
	}

	int moved(int place) {
		return this.moved[place];
	}

	int movedFrom(int other) {
		return this.movedFrom[other];
	}

	private static List<String> whole(List<Piece> pieces) {
		return pieces.stream().map((piece) -> piece.shape() + "\n" + piece.source()).toList();
	}

	private static int[] none(int size) {
		int[] none = new int[size];
		Arrays.fill(none, -1);
		return none;
	}

	private void findMoved(List<String> old, List<String> young) {
		Map<String, Deque<Integer>> gone = new HashMap<>();
		boolean[] kept = new boolean[young.size()];
		for (int place = 0; place < old.size(); place++) {
			if (this.partners[place] < 0) {
				gone.computeIfAbsent(old.get(place), (words) -> new ArrayDeque<>()).add(place);
			}
			else {
				kept[this.partners[place]] = true;
			}
		}
		for (int other = 0; other < young.size(); other++) {
			Integer place = kept[other] ? null : gone.getOrDefault(young.get(other), new ArrayDeque<>()).poll();
			if (place != null) {
				this.moved[place] = other;
				this.movedFrom[other] = place;
			}
		}
	}

	/** Looks for partners between those that were kept. */
	private void pairChanged() {
		int[] kept = this.partners.clone();
		int from = 0;
		int otherFrom = 0;
		for (int place = 0; place <= kept.length; place++) {
			int other = (place < kept.length) ? kept[place] : this.after.size();
			if (other >= 0) {
				pair(places(from, place, this.moved), places(otherFrom, other, this.movedFrom));
				from = place + 1;
				otherFrom = other + 1;
			}
		}
	}

	private void pair(List<Integer> old, List<Integer> young) {
		int[] pairs = Pairing.of(old, young, (place, other) -> this.before.get(place).asVersion(this.after.get(other)));
		for (int number = 0; number < pairs.length; number++) {
			if (pairs[number] >= 0) {
				this.partners[old.get(number)] = young.get(pairs[number]);
			}
		}
	}

	private static List<Integer> places(int from, int to, int[] moved) {
		List<Integer> places = new ArrayList<>();
		for (int place = from; place < to; place++) {
			if (moved[place] < 0) {
				places.add(place);
			}
		}
		return places;
	}

}
