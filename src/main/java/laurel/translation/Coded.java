package laurel.translation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;

import laurel.markup.Inline;
import laurel.markup.Inline.Sort;

/**
 * A stretch of a piece with the name by which a mark is known in the original and in the
 * translation alike.
 *
 * @param id the same for both marks of a pair; empty for words
 */
record Coded(String id, Inline inline) {

	/** Private to the XLIFF library, or unknown to XML; nobody writes them. */
	private static final String UNWRITABLE = "[\uE101-\uE106\uFFFE\uFFFF]";

	/** Names the marks of an original: 1, 2 and so on. */
	static List<Coded> ofOriginal(List<Inline> inlines) {
		List<Coded> coded = new ArrayList<>();
		Deque<String> open = new ArrayDeque<>();
		int number = 0;
		for (Inline inline : inlines) {
			switch (inline.sort()) {
				case WORDS -> coded.add(words(inline));
				case CLOSE -> coded.add(new Coded(open.pop(), inline));
				default -> {
					String id = String.valueOf(++number);
					coded.add(new Coded(id, inline));
					if (inline.sort() == Sort.OPEN) {
						open.push(id);
					}
				}
			}
		}
		return coded;
	}

	/**
	 * Names the marks of a translation as those of its original: first as those that are
	 * the same, then as those that mean the same; what the original has not gets a name
	 * of its own.
	 */
	static List<Coded> ofTranslation(List<Inline> inlines, List<Coded> original) {
		List<Coded> own = ofOriginal(inlines);
		List<String> names = new ArrayList<>();
		List<Pair> free = new ArrayList<>(pairs(original));
		List<Pair> pairs = pairs(own);
		pairs.forEach((pair) -> names.add(take(free, pair::isLike)));
		for (int place = 0; place < pairs.size(); place++) {
			if (names.get(place).isEmpty()) {
				String name = take(free, pairs.get(place)::meansLike);
				names.set(place, name.isEmpty() ? "t" + (place + 1) : name);
			}
		}
		return own.stream()
			.map((each) -> each.id.isEmpty() ? each : new Coded(names.get(Integer.parseInt(each.id) - 1), each.inline))
			.toList();
	}

	private static String take(List<Pair> free, Predicate<Pair> fits) {
		for (Pair pair : free) {
			if (fits.test(pair)) {
				free.remove(pair);
				return pair.id;
			}
		}
		return "";
	}

	/** All marks with their other halves, in the order in which they begin. */
	private static List<Pair> pairs(List<Coded> coded) {
		List<Pair> pairs = new ArrayList<>();
		for (Coded each : coded) {
			if (each.inline.sort() == Sort.OPEN || each.inline.sort() == Sort.ALONE) {
				String end = coded.stream()
					.filter((other) -> other.id.equals(each.id) && other.inline.sort() == Sort.CLOSE)
					.map((other) -> other.inline.text())
					.findFirst()
					.orElse("");
				pairs.add(new Pair(each.id, each.inline, end));
			}
		}
		return pairs;
	}

	private static Coded words(Inline inline) {
		return new Coded("", Inline.words(writable(inline.text())));
	}

	/** Without characters that no file can hold. */
	static String writable(String words) {
		return words.replaceAll(UNWRITABLE, "");
	}

	private record Pair(String id, Inline begin, String end) {

		boolean isLike(Pair other) {
			return this.begin.equals(other.begin) && this.end.equals(other.end);
		}

		boolean meansLike(Pair other) {
			return this.begin.sort() == other.begin.sort() && this.begin.meaning() == other.begin.meaning();
		}

	}

}
