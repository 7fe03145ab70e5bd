package laurel.translation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import laurel.translation.Shift.Kind;
import org.jspecify.annotations.Nullable;

/** What changed in an original between two saves, piece by piece. */
final class Drift {

	private final List<Slot> slots = new ArrayList<>();

	private final Map<String, Integer> keys = new HashMap<>();

	private Drift() {
	}

	static Drift between(List<Piece> before, List<Piece> after) {
		Drift drift = new Drift();
		Set<String> regions = new LinkedHashSet<>();
		after.forEach((piece) -> regions.add(piece.region()));
		before.forEach((piece) -> regions.add(piece.region()));
		for (String region : regions) {
			drift.compare(Piece.in(region, before), Piece.in(region, after));
		}
		return drift;
	}

	/**
	 * All pieces of both saves, in the order of the latter; what is gone stands where it
	 * stood.
	 */
	List<Shift> shifts() {
		return this.slots.stream().filter((slot) -> !slot.left).map(Slot::shift).toList();
	}

	/** The pieces of a text that took over the shifts of these keys and no others. */
	List<Taken> taken(Set<String> keys) {
		List<Taken> pieces = new ArrayList<>();
		for (Slot slot : this.slots) {
			boolean now = keys.contains(slot.shift.key());
			Piece piece = now ? slot.shift.after() : slot.shift.before();
			boolean elsewhere = slot.shift.kind() == Kind.MOVED && slot.left == now;
			if (piece != null && !elsewhere) {
				pieces.add(new Taken(piece, slot.shift));
			}
		}
		return pieces;
	}

	private void compare(List<Piece> before, List<Piece> after) {
		Versions versions = new Versions(before, after);
		Map<Integer, Shift> moves = new HashMap<>();
		int next = 0;
		for (int place = 0; place < before.size(); place++) {
			int partner = versions.partner(place);
			for (; next <= partner; next++) {
				addAfter(before, after, next, versions, moves, (next < partner) ? -1 : place);
			}
			if (partner < 0) {
				addBefore(before, after, place, versions, moves);
			}
		}
		for (; next < after.size(); next++) {
			addAfter(before, after, next, versions, moves, -1);
		}
	}

	private void addBefore(List<Piece> before, List<Piece> after, int place, Versions versions,
			Map<Integer, Shift> moves) {
		int moved = versions.moved(place);
		if (moved < 0) {
			this.slots.add(new Slot(shift(Kind.REMOVED, before.get(place), null), false));
		}
		else {
			this.slots.add(new Slot(
					moves.computeIfAbsent(place, (from) -> shift(Kind.MOVED, before.get(from), after.get(moved))),
					true));
		}
	}

	/**
	 * @param partner the place of what it was before; −1 where it was not there
	 */
	private void addAfter(List<Piece> before, List<Piece> after, int place, Versions versions,
			Map<Integer, Shift> moves, int partner) {
		Piece piece = after.get(place);
		int from = versions.movedFrom(place);
		Shift shift = (partner >= 0)
				? shift(piece.isLike(before.get(partner)) ? Kind.KEPT : Kind.CHANGED, before.get(partner), piece)
				: (from < 0) ? shift(Kind.ADDED, null, piece)
						: moves.computeIfAbsent(from, (old) -> shift(Kind.MOVED, before.get(old), piece));
		this.slots.add(new Slot(shift, false));
	}

	private Shift shift(Kind kind, @Nullable Piece before, @Nullable Piece after) {
		String key = hash(kind + "\n" + words(before) + "\n" + words(after));
		int number = this.keys.merge(key, 1, Integer::sum);
		return new Shift((number == 1) ? key : key + "-" + number, kind, before, after);
	}

	private static String words(@Nullable Piece piece) {
		return (piece == null) ? "" : piece.shape() + "\n" + piece.source();
	}

	static String hash(String words) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest, 0, 8);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * A piece of a text in between.
	 *
	 * @param shift what became of it, or made it
	 */
	record Taken(Piece piece, Shift shift) {

	}

	/**
	 * @param left whether it is where something was that is elsewhere now
	 */
	private record Slot(Shift shift, boolean left) {

	}

}
