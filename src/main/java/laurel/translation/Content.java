package laurel.translation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import laurel.markup.Inline;
import laurel.markup.Inline.Meaning;
import laurel.markup.Inline.Sort;
import laurel.translation.Sheet.Unit;
import org.jspecify.annotations.Nullable;

/** What a unit of a sheet says: compared with another, and with its marks put back. */
final class Content {

	private Content() {
	}

	/** Whether both say the same, white space aside. */
	static boolean isSame(@Nullable List<Coded> one, @Nullable List<Coded> other) {
		return one != null && other != null && plain(one).equals(plain(other));
	}

	static boolean isBlank(@Nullable List<Coded> content) {
		return content == null || plain(content).isEmpty();
	}

	/** Marks that a translation of this unit must have: all that readers follow. */
	static Set<String> needed(Unit unit) {
		Set<String> kept = (unit.target() == null) ? ids(unit.source()) : ids(unit.target());
		return unit.source()
			.stream()
			.filter((coded) -> !coded.inline().isWords() && !mayGo(coded.inline()))
			.map(Coded::id)
			.filter(kept::contains)
			.collect(Collectors.toSet());
	}

	/** Emphasis and a change of language may be right in one language alone. */
	private static boolean mayGo(Inline inline) {
		return inline.meaning() == Meaning.EMPHASIS || inline.meaning() == Meaning.LANGUAGE;
	}

	private static Set<String> ids(List<Coded> content) {
		return content.stream().map(Coded::id).filter((id) -> !id.isEmpty()).collect(Collectors.toSet());
	}

	private static String plain(List<Coded> content) {
		return content.stream()
			.map((coded) -> coded.inline().isWords() ? coded.inline().text()
					: "\uE000" + coded.inline().sort() + coded.id() + "\uE000")
			.collect(Collectors.joining())
			.replaceAll("\\s+", " ")
			.strip();
	}

	/**
	 * The received words with the marks that their names stand for.
	 * @param sent the unit as it went out
	 * @throws UnfitFile for marks that are unknown, missing, repeated or not in pairs
	 */
	static List<Inline> restore(Unit sent, List<Coded> received) throws UnfitFile {
		Map<String, Inline> known = new HashMap<>();
		sent.source().forEach((coded) -> known.put(coded.inline().sort() + coded.id(), coded.inline()));
		if (sent.target() != null) {
			sent.target().forEach((coded) -> known.put(coded.inline().sort() + coded.id(), coded.inline()));
		}
		List<Inline> restored = new ArrayList<>();
		Deque<String> open = new ArrayDeque<>();
		Set<String> needed = new HashSet<>(needed(sent));
		for (Coded coded : received) {
			Sort sort = coded.inline().sort();
			Inline mark = coded.inline().isWords() ? coded.inline() : known.remove(sort + coded.id());
			if (mark == null || (sort == Sort.CLOSE && !coded.id().equals(open.poll()))) {
				throw new UnfitFile("xliff.codes", sent.id());
			}
			if (sort == Sort.OPEN) {
				open.push(coded.id());
			}
			needed.remove(coded.id());
			restored.add(mark);
		}
		if (!open.isEmpty() || !needed.isEmpty()) {
			throw new UnfitFile("xliff.codes", sent.id());
		}
		return restored;
	}

}
