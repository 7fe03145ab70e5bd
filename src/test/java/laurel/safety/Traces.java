package laurel.safety;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;

/**
 * Looks for words in anything that a server may keep: as they are in either case, in
 * UTF-16, hexadecimal, base64 and percent signs, and inside compressed streams that begin
 * anywhere, one packed in the other. Java's serialisation writes such words as they are.
 */
final class Traces {

	/** How often something can be packed into something else before it is given up. */
	private static final int DEEPEST = 4;

	/** What is unpacked from one stream; no page, log line or row is larger. */
	private static final int LARGEST = 4 << 20;

	/** Digits in a row that may be more than a name or a number. */
	private static final int LONG_RUN = 40;

	private static final int CONTEXT = 60;

	private final Needles needles;

	Traces(String... words) {
		this.needles = new Needles(words);
	}

	/** What was found and how it was packed, with what stands around it. */
	Set<String> in(byte[] bytes) {
		Set<String> found = new LinkedHashSet<>();
		search(bytes, "", 0, found);
		return found;
	}

	Set<String> in(String text) {
		return in(text.getBytes(StandardCharsets.UTF_8));
	}

	private void search(byte[] bytes, String packing, int depth, Set<String> found) {
		this.needles.search(bytes, (how, from, to) -> found.add(packing + how + ": " + context(bytes, from)));
		if (depth < DEEPEST) {
			streams(bytes, packing, depth, found);
			runs(bytes, packing, depth, found);
			percents(bytes, packing, found);
		}
	}

	/**
	 * Only what is written with such a sign: by chance there is one in most files of a
	 * database, and all that is there as it is has been found.
	 */
	private void percents(byte[] bytes, String packing, Set<String> found) {
		int[] places = new int[bytes.length + 1];
		byte[] plain = Encodings.withoutPercents(bytes, places);
		this.needles.search(plain, (how, from, to) -> {
			if (places[to] - places[from] > to - from) {
				found.add(packing + "percents > " + how + ": " + context(plain, from));
			}
		});
	}

	private void streams(byte[] bytes, String packing, int depth, Set<String> found) {
		for (int at = 0; at < bytes.length - 2; at++) {
			if (bytes[at] == 0x1f && bytes[at + 1] == (byte) 0x8b && bytes[at + 2] == 8) {
				search(gunzip(bytes, at), packing + "gzip > ", depth + 1, found);
			}
			else if (bytes[at] == 0x78 && (0x7800 | (bytes[at + 1] & 0xff)) % 31 == 0) {
				search(inflate(bytes, at), packing + "zlib > ", depth + 1, found);
			}
		}
	}

	private static byte[] gunzip(byte[] bytes, int at) {
		try (InputStream stream = new GZIPInputStream(new ByteArrayInputStream(bytes, at, bytes.length - at))) {
			return readAsFarAsItGoes(stream);
		}
		catch (IOException ex) {
			return new byte[0];
		}
	}

	private static byte[] inflate(byte[] bytes, int at) {
		try (InputStream stream = new InflaterInputStream(new ByteArrayInputStream(bytes, at, bytes.length - at))) {
			return readAsFarAsItGoes(stream);
		}
		catch (IOException ex) {
			return new byte[0];
		}
	}

	/** A stream may have been cut off, or be none after all. */
	private static byte[] readAsFarAsItGoes(InputStream stream) {
		ByteArrayOutputStream read = new ByteArrayOutputStream();
		byte[] buffer = new byte[8192];
		try {
			for (int count = stream.read(buffer); count > 0 && read.size() < LARGEST; count = stream.read(buffer)) {
				read.write(buffer, 0, count);
			}
		}
		catch (IOException ex) {
			// what came before it counts
		}
		return read.toByteArray();
	}

	/** Long runs of digits may hold something that is packed once more. */
	private void runs(byte[] bytes, String packing, int depth, Set<String> found) {
		for (String run : longRuns(bytes, Encodings::isHex)) {
			Encodings.ofHex(run).forEach((decoded) -> search(decoded, packing + "hex > ", depth + 1, found));
		}
		for (String run : longRuns(bytes, Encodings::isBase64)) {
			Encodings.ofBase64(run).forEach((decoded) -> search(decoded, packing + "base64 > ", depth + 1, found));
		}
	}

	private static List<String> longRuns(byte[] bytes, IntPredicate isDigit) {
		List<String> runs = new ArrayList<>();
		for (int start = 0, end; start < bytes.length; start = end + 1) {
			end = start;
			while (end < bytes.length && isDigit.test(bytes[end])) {
				end++;
			}
			if (end - start >= LONG_RUN) {
				runs.add(new String(bytes, start, end - start, StandardCharsets.ISO_8859_1));
			}
		}
		return runs;
	}

	private static String context(byte[] bytes, int place) {
		int from = Math.max(0, place - CONTEXT);
		int to = Math.min(bytes.length, place + 2 * CONTEXT);
		return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1).replaceAll("[^ -~]+", "·");
	}

	/** Encodings that text keeps other things in. */
	private static final class Encodings {

		static boolean isHex(int digit) {
			return (digit >= '0' && digit <= '9') || (digit >= 'a' && digit <= 'f') || (digit >= 'A' && digit <= 'F');
		}

		/** Of either alphabet. */
		static boolean isBase64(int digit) {
			return (digit >= '0' && digit <= '9') || (digit >= 'a' && digit <= 'z') || (digit >= 'A' && digit <= 'Z')
					|| digit == '+' || digit == '/' || digit == '-' || digit == '_';
		}

		/** From the first digit and from the second. */
		static List<byte[]> ofHex(String run) {
			List<byte[]> all = new ArrayList<>();
			for (int start = 0; start < 2; start++) {
				byte[] decoded = new byte[(run.length() - start) / 2];
				for (int at = 0; at < decoded.length; at++) {
					decoded[at] = (byte) Integer.parseInt(run, start + 2 * at, start + 2 * at + 2, 16);
				}
				all.add(decoded);
			}
			return all;
		}

		/** From each of the first four digits; what comes before may belong elsewhere. */
		static List<byte[]> ofBase64(String run) {
			List<byte[]> all = new ArrayList<>();
			String plain = run.replace('-', '+').replace('_', '/');
			for (int start = 0; start < 4; start++) {
				int whole = plain.length() - start;
				whole -= (whole % 4 == 1) ? 1 : 0;
				all.add(Base64.getDecoder().decode(plain.substring(start, start + whole)));
			}
			return all;
		}

		/**
		 * What percent signs stand for in their place.
		 * @param places is told where each byte began, and where the last ended
		 */
		static byte[] withoutPercents(byte[] bytes, int[] places) {
			byte[] plain = new byte[bytes.length];
			int length = 0;
			for (int at = 0; at < bytes.length; at++) {
				places[length] = at;
				if (bytes[at] == '%' && at + 2 < bytes.length && isHex(bytes[at + 1]) && isHex(bytes[at + 2])) {
					plain[length++] = (byte) ((Character.digit(bytes[at + 1], 16) << 4)
							+ Character.digit(bytes[at + 2], 16));
					at += 2;
				}
				else {
					plain[length++] = bytes[at];
				}
			}
			places[length] = bytes.length;
			return Arrays.copyOf(plain, length);
		}

	}

}
