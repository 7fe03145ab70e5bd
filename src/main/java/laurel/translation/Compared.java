package laurel.translation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import laurel.translation.Shift.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What changed in an original since it was translated, piece by piece beside the
 * translation. Which pieces belong together is told by their order and kind, and where a
 * translator wrote something else, there may be none.
 *
 * @param lines in the order of the original
 */
public record Compared(List<Line> lines) {

	/**
	 * Compares a translation with its original.
	 * @param before the original that it was last true to
	 * @param after the original now
	 * @param translation the translation now; without pieces where there is none
	 * @param done keys of the shifts that it has followed since
	 */
	static Compared of(List<Piece> before, List<Piece> after, List<Piece> translation, Set<String> done) {
		Drift drift = Drift.between(before, after);
		Map<Shift, Piece> partners = new HashMap<>();
		List<Drift.Taken> taken = drift.taken(done);
		Set<String> regions = new LinkedHashSet<>();
		translation.forEach((piece) -> regions.add(piece.region()));
		for (String region : regions) {
			List<Drift.Taken> own = taken.stream().filter((each) -> each.piece().region().equals(region)).toList();
			List<Piece> other = Piece.in(region, translation);
			int[] pairs = Pairing.of(own.stream().map((each) -> new Likeness(each.piece())).toList(),
					other.stream().map(Likeness::new).toList(), Likeness::asTranslation);
			for (int place = 0; place < pairs.length; place++) {
				if (pairs[place] >= 0) {
					partners.put(own.get(place).shift(), other.get(pairs[place]));
				}
			}
		}
		List<Line> lines = new ArrayList<>();
		for (Shift shift : drift.shifts()) {
			lines.add(new Line(shift, done.contains(shift.key()), partners.get(shift)));
		}
		return new Compared(lines);
	}

	/** What the translation has not followed yet. */
	public List<Line> pending() {
		return this.lines.stream().filter(Line::pending).toList();
	}

	/** What it has followed. */
	public List<Line> followed() {
		return this.lines.stream().filter((line) -> line.done && line.shift.kind() != Kind.KEPT).toList();
	}

	/** The original as it is now, beside the translation. */
	public List<Line> whole() {
		return this.lines.stream().filter((line) -> line.shift.after() != null).toList();
	}

	/** The translation of what stands right before this line and has one. */
	@Nullable Piece before(Line line) {
		Stream<Line> earlier = this.lines.subList(0, this.lines.indexOf(line))
			.stream()
			.filter((each) -> each.shift.piece().region().equals(line.shift.piece().region()));
		return earlier.map(Line::translation).filter((piece) -> piece != null).reduce((one, next) -> next).orElse(null);
	}

	/**
	 * One piece of the original and its translation.
	 *
	 * @param done whether the translation has followed
	 * @param translation null where there is none
	 */
	public record Line(Shift shift, boolean done, @Nullable Piece translation) {

		/** The words of the translation; empty where there is none. */
		public String words() {
			return (this.translation == null) ? "" : this.translation.source();
		}

		/** Short, and another for other words of the translation. */
		public String fingerprint() {
			return Drift.hash(words());
		}

		/** Whether the translation has something to follow. */
		public boolean pending() {
			return !this.done && this.shift.kind() != Kind.KEPT;
		}

	}

}
