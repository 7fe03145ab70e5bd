package laurel.markup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;

/**
 * Which words, or lines, of one text are the same as which of another, in the order of
 * both. Long texts are parted first at words that each has once, so that only short
 * stretches are compared word by word.
 */
public final class Alignment {

	/** The longest stretches that are compared word by word, both together. */
	private static final int SHORT = 3_000;

	/** How often a stretch is parted again. */
	private static final int DEEPEST = 12;

	private final List<String> before;

	private final List<String> after;

	private final int[] partners;

	private Alignment(List<String> before, List<String> after) {
		this.before = before;
		this.after = after;
		this.partners = new int[before.size()];
		Arrays.fill(this.partners, -1);
	}

	/** For each word of the former its place in the latter, or −1. */
	public static int[] of(List<String> before, List<String> after) {
		Alignment alignment = new Alignment(before, after);
		alignment.align(0, before.size(), 0, after.size(), 0);
		return alignment.partners;
	}

	private void align(int start, int end, int otherStart, int otherEnd, int depth) {
		int from = start;
		int to = end;
		int other = otherStart;
		int otherTo = otherEnd;
		while (from < to && other < otherTo && same(from, other)) {
			this.partners[from++] = other++;
		}
		while (from < to && other < otherTo && same(to - 1, otherTo - 1)) {
			this.partners[--to] = --otherTo;
		}
		if (from == to || other == otherTo) {
			return;
		}
		if ((to - from) + (otherTo - other) <= SHORT) {
			compare(from, to, other, otherTo);
		}
		else if (depth < DEEPEST) {
			part(from, to, other, otherTo, depth);
		}
	}

	private boolean same(int place, int other) {
		return this.before.get(place).equals(this.after.get(other));
	}

	private void compare(int from, int to, int other, int otherTo) {
		int place = from;
		int partner = other;
		for (AbstractDelta<String> delta : DiffUtils
			.diff(this.before.subList(from, to), this.after.subList(other, otherTo))
			.getDeltas()) {
			for (; place < from + delta.getSource().getPosition(); place++) {
				this.partners[place] = partner++;
			}
			place += delta.getSource().size();
			partner += delta.getTarget().size();
		}
		for (; place < to; place++) {
			this.partners[place] = partner++;
		}
	}

	/** Aligns what lies between the words that stand once in each stretch. */
	private void part(int from, int to, int other, int otherTo, int depth) {
		Map<String, Integer> once = once(this.before, from, to);
		Map<String, Integer> otherOnce = once(this.after, other, otherTo);
		List<int[]> pairs = new ArrayList<>();
		for (int place = from; place < to; place++) {
			int partner = otherOnce.getOrDefault(this.before.get(place), -1);
			if (partner >= 0 && once.get(this.before.get(place)) >= 0) {
				pairs.add(new int[] { place, partner });
			}
		}
		List<int[]> rising = rising(pairs);
		int last = from;
		int lastOther = other;
		for (int[] pair : rising) {
			align(last, pair[0], lastOther, pair[1], depth + 1);
			this.partners[pair[0]] = pair[1];
			last = pair[0] + 1;
			lastOther = pair[1] + 1;
		}
		if (!rising.isEmpty()) {
			align(last, to, lastOther, otherTo, depth + 1);
		}
	}

	/** The place of each word; −1 for words that stand there more than once. */
	private static Map<String, Integer> once(List<String> words, int from, int to) {
		Map<String, Integer> places = new HashMap<>();
		for (int place = from; place < to; place++) {
			places.merge(words.get(place), place, (former, latter) -> -1);
		}
		return places;
	}

	/** As many of the pairs as possible whose partners are in order, too. */
	private static List<int[]> rising(List<int[]> pairs) {
		int[] tops = new int[pairs.size()];
		int[] below = new int[pairs.size()];
		int piles = 0;
		for (int pair = 0; pair < pairs.size(); pair++) {
			int pile = 0;
			for (int high = piles; pile < high;) {
				int middle = (pile + high) >>> 1;
				if (pairs.get(tops[middle])[1] < pairs.get(pair)[1]) {
					pile = middle + 1;
				}
				else {
					high = middle;
				}
			}
			below[pair] = (pile > 0) ? tops[pile - 1] : -1;
			tops[pile] = pair;
			piles = Math.max(piles, pile + 1);
		}
		int[][] rising = new int[piles][];
		for (int pair = (piles > 0) ? tops[piles - 1] : -1, rank = piles - 1; rank >= 0; pair = below[pair], rank--) {
			rising[rank] = pairs.get(pair);
		}
		return List.of(rising);
	}

}
