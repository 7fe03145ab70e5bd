package laurel.spam;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;

/**
 * Puts prints that are alike together. Each group has a leader that all its members are
 * near to, so that what one verdict decides looks like the one text that was read: if
 * each were only near the next, a chain could lead from spam to an honest comment.
 * Leaders are looked up by bands of their bits: of two prints that differ in at most
 * eleven bits, one of six bands differs in at most one.
 */
final class LikenessGroups<K> {

	private static final int BANDS = Likeness.NEAR / 2 + 1;

	private static final Comparator<List<?>> LARGEST = Comparator.comparingInt((group) -> -group.size());

	private final Map<Long, List<K>> same = new LinkedHashMap<>();

	/** The leaders that have these bits in this band. */
	private final Map<Long, List<Long>> leaders = new HashMap<>();

	private int comparisons;

	void add(K key, Long print) {
		this.same.computeIfAbsent(print, (unseen) -> new ArrayList<>()).add(key);
	}

	/** What there is most of leads. */
	List<List<K>> largestFirst() {
		Map<Long, List<K>> groups = new LinkedHashMap<>();
		this.same.entrySet().stream().sorted(Comparator.comparing(Entry::getValue, LARGEST)).forEach((each) -> {
			long leader = nearest(each.getKey());
			groups.computeIfAbsent(leader, this::lead).addAll(each.getValue());
		});
		return groups.values().stream().filter((group) -> group.size() > 1).sorted(LARGEST).toList();
	}

	/** The leader that is nearest, or the print itself where none is near. */
	private long nearest(long print) {
		long nearest = print;
		int distance = Likeness.NEAR + 1;
		for (int band = 0; band < BANDS; band++) {
			// The band as it is, and with each of its bits turned.
			for (int bit = start(band) - 1; bit < start(band + 1); bit++) {
				long turned = (bit < start(band)) ? print : print ^ (1L << bit);
				for (long leader : this.leaders.getOrDefault(bits(turned, band), List.of())) {
					this.comparisons++;
					int each = Likeness.distance(print, leader);
					if (each < distance) {
						nearest = leader;
						distance = each;
					}
				}
			}
		}
		return nearest;
	}

	private List<K> lead(Long print) {
		for (int band = 0; band < BANDS; band++) {
			this.leaders.computeIfAbsent(bits(print, band), (unseen) -> new ArrayList<>()).add(print);
		}
		return new ArrayList<>();
	}

	private static int start(int band) {
		return band * Long.SIZE / BANDS;
	}

	/** A band of the print, with the band's number above it. */
	private static long bits(long print, int band) {
		int width = start(band + 1) - start(band);
		return ((long) band << Integer.SIZE) | ((print >>> start(band)) & ((1L << width) - 1));
	}

	/** How often two prints were held against each other. */
	int comparisons() {
		return this.comparisons;
	}

}
