package laurel.safety;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** Words in all the ways in which one encoding writes them, found in one pass. */
final class Needles {

	private record Needle(String how, byte[] bytes, boolean anyCase) {

		boolean isAt(byte[] hay, int place) {
			if (place + this.bytes.length > hay.length) {
				return false;
			}
			for (int at = 0; at < this.bytes.length; at++) {
				byte letter = hay[place + at];
				if ((this.anyCase ? lower(letter) : letter) != this.bytes[at]) {
					return false;
				}
			}
			return true;
		}

	}

	/** By their first byte. */
	private final List<List<Needle>> needles = new ArrayList<>();

	Needles(String... words) {
		for (int first = 0; first < 256; first++) {
			this.needles.add(new ArrayList<>());
		}
		for (String word : words) {
			String lower = word.toLowerCase(Locale.ROOT);
			byte[] plain = lower.getBytes(StandardCharsets.UTF_8);
			byte[] wide = lower.getBytes(StandardCharsets.UTF_16BE);
			// Without the first zero, so that it is found in either order.
			byte[] middle = Arrays.copyOfRange(wide, 1, wide.length);
			add("text", plain, true);
			add("UTF-16", middle, true);
			addHex("hex", plain);
			addHex("hex of UTF-16", middle);
			for (String each : List.of(lower, lower.toUpperCase(Locale.ROOT))) {
				addBase64("base64", each.getBytes(StandardCharsets.UTF_8));
				addBase64("base64 of UTF-16", each.getBytes(StandardCharsets.UTF_16BE));
				addBase64("base64 of UTF-16", each.getBytes(StandardCharsets.UTF_16LE));
			}
		}
	}

	private void addHex(String how, byte[] word) {
		add(how, HexFormat.of().formatHex(word).getBytes(StandardCharsets.ISO_8859_1), true);
		add(how, HexFormat.ofDelimiter(" ").formatHex(word).getBytes(StandardCharsets.ISO_8859_1), true);
	}

	/**
	 * Three, by how many bytes stand before the word in its group of three; the digits
	 * that neighbours have a share in are left out. Letters and digits alone never lead
	 * to those two signs in which the alphabets differ.
	 */
	private void addBase64(String how, byte[] word) {
		for (int before = 0; before < 3; before++) {
			byte[] padded = new byte[before + word.length];
			System.arraycopy(word, 0, padded, before, word.length);
			String digits = Base64.getEncoder().withoutPadding().encodeToString(padded);
			int from = (before * 8 + 5) / 6;
			int to = padded.length * 8 / 6;
			add(how, digits.substring(from, to).getBytes(StandardCharsets.ISO_8859_1), false);
		}
	}

	private void add(String how, byte[] bytes, boolean anyCase) {
		this.needles.get(bytes[0] & 0xff).add(new Needle(how, bytes, anyCase));
		byte upper = (byte) Character.toUpperCase(bytes[0]);
		if (anyCase && upper != bytes[0]) {
			this.needles.get(upper).add(new Needle(how, bytes, true));
		}
	}

	/** Tells how and where each was found. */
	void search(byte[] hay, Finder finder) {
		for (int place = 0; place < hay.length; place++) {
			for (Needle needle : this.needles.get(hay[place] & 0xff)) {
				if (needle.isAt(hay, place)) {
					finder.found(needle.how(), place, place + needle.bytes().length);
				}
			}
		}
	}

	private static byte lower(byte letter) {
		return (letter >= 'A' && letter <= 'Z') ? (byte) (letter + 32) : letter;
	}

	/** Is told of each word that was found. */
	@FunctionalInterface
	interface Finder {

		/** How the word is written, and from which byte to before which. */
		void found(String how, int from, int to);

	}

}
