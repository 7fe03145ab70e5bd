package laurel.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How one plain text became another, word by word. What little stayed between two larger
 * changes counts as changed with them, since a person reads them as one.
 */
public final class WordDiff {

	/** A word, white space, or one character of any other kind. */
	private static final Pattern TOKEN = Pattern
		.compile("[\\p{L}\\p{N}\\p{M}]++(?:[’'-][\\p{L}\\p{N}\\p{M}]++)*+|\\s++|(?s:.)");

	private final List<Step> steps = new ArrayList<>();

	private WordDiff() {
		this.steps.add(new Step());
	}

	/**
	 * The parts of both texts in order: all but the added make {@code before}, all but
	 * the removed make {@code after}. Takes time in proportion to the length of the
	 * texts; where two long stretches have nothing in common they stand as a whole.
	 */
	public static List<Part> between(String before, String after) {
		List<String> old = tokens(before);
		List<String> young = tokens(after);
		int[] partners = Alignment.of(old, young);
		WordDiff diff = new WordDiff();
		int next = 0;
		for (int place = 0; place < old.size(); place++) {
			if (partners[place] < 0) {
				diff.change().removed.append(old.get(place));
				continue;
			}
			for (; next < partners[place]; next++) {
				diff.change().added.append(young.get(next));
			}
			diff.last().kept.append(old.get(place));
			next++;
		}
		for (; next < young.size(); next++) {
			diff.change().added.append(young.get(next));
		}
		return diff.parts();
	}

	private static List<String> tokens(String text) {
		return TOKEN.matcher(text).results().map(MatchResult::group).toList();
	}

	private Step last() {
		return this.steps.get(this.steps.size() - 1);
	}

	/** The step that a change belongs to: a new one behind words that were kept. */
	private Step change() {
		if (!last().kept.isEmpty()) {
			this.steps.add(new Step());
		}
		return last();
	}

	private List<Part> parts() {
		List<Part> parts = new ArrayList<>();
		Step current = this.steps.get(0);
		for (Step step : this.steps.subList(1, this.steps.size())) {
			int kept = current.kept.length();
			if (kept <= current.size() && kept <= step.size()) {
				current.absorb(step);
			}
			else {
				current.addTo(parts);
				current = step;
			}
		}
		current.addTo(parts);
		return parts;
	}

	/** What a part of two texts is to them. */
	public enum Change {

		/** It stands in both. */
		KEPT,

		/** It stands in the former alone. */
		REMOVED,

		/** It stands in the latter alone. */
		ADDED

	}

	/**
	 * A stretch of words with the white space between them.
	 *
	 * @param text never empty
	 */
	public record Part(Change change, String text) {

		/** Whether it stands in the former text alone. */
		public boolean removed() {
			return this.change == Change.REMOVED;
		}

		/** Whether it stands in the latter text alone. */
		public boolean added() {
			return this.change == Change.ADDED;
		}

	}

	/** A change and the words that stayed behind it. */
	private static final class Step {

		private final StringBuilder removed = new StringBuilder();

		private final StringBuilder added = new StringBuilder();

		private final StringBuilder kept = new StringBuilder();

		private int size() {
			return Math.max(this.removed.length(), this.added.length());
		}

		private void absorb(Step next) {
			this.removed.append(this.kept).append(next.removed);
			this.added.append(this.kept).append(next.added);
			this.kept.setLength(0);
			this.kept.append(next.kept);
		}

		private void addTo(List<Part> parts) {
			add(Change.REMOVED, this.removed, parts);
			add(Change.ADDED, this.added, parts);
			add(Change.KEPT, this.kept, parts);
		}

		private static void add(Change change, StringBuilder text, List<Part> parts) {
			if (!text.isEmpty()) {
				parts.add(new Part(change, text.toString()));
			}
		}

	}

}
