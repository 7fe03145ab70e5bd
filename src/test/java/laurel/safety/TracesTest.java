package laurel.safety;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import static org.assertj.core.api.Assertions.assertThat;

/** A search that finds nothing proves nothing, unless it would have found something. */
class TracesTest {

	private static final String WORD = "zq9mark";

	private static final String TEXT = "2026-01-20 GET /es/articulos?q=" + WORD
			+ "0042 Mozilla/5.0 (Android 14; Mobile)";

	private final Random chance = new Random(9);

	private final Traces traces = new Traces(WORD, "127.86.75.64");

	@TestFactory
	Stream<DynamicTest> findsTheWordHoweverItIsPacked() throws IOException {
		Map<String, byte[]> packed = new LinkedHashMap<>();
		packed.put("UTF-8", bytes(TEXT));
		packed.put("upper case", bytes(TEXT.toUpperCase(Locale.ROOT)));
		packed.put("another word", bytes("client 127.86.75.64:51234"));
		for (Charset wide : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
			packed.put(wide.name(), TEXT.getBytes(wide));
			packed.put("hex of " + wide, bytes(hex(TEXT.getBytes(wide))));
			packed.put("base64 of " + wide, base64(TEXT.getBytes(wide)));
		}
		packed.put("hex", bytes("\\x" + hex(bytes(TEXT))));
		packed.put("upper hex", bytes(hex(bytes(TEXT)).toUpperCase(Locale.ROOT)));
		packed.put("hex with spaces", bytes(HexFormat.ofDelimiter(" ").formatHex(bytes(TEXT))));
		packed.put("hex from its second digit", bytes("f" + hex(gzip(bytes(TEXT)))));
		for (int before = 0; before < 3; before++) {
			packed.put("base64 after " + before, base64(bytes("x".repeat(before) + WORD)));
			packed.put("base64 in upper case after " + before,
					base64(bytes("x".repeat(before) + WORD.toUpperCase(Locale.ROOT))));
		}
		packed.put("url-safe base64", Base64.getUrlEncoder().encode(bytes("ÿþ?>" + TEXT)));
		packed.put("percents", bytes(URLEncoder.encode("¿" + TEXT, StandardCharsets.UTF_8)));
		packed.put("percents alone", bytes(hex(bytes(WORD)).replaceAll("..", "%$0")));
		packed.put("some percents", bytes("z%719%6Dark"));
		packed.put("gzip", gzip(bytes(TEXT)));
		packed.put("zlib", zlib(bytes(TEXT)));
		packed.put("gzip that was cut off", cutOff(gzip(bytes(TEXT + random(5000)))));
		packed.put("zlib that was cut off", cutOff(zlib(bytes(TEXT + random(5000)))));
		packed.put("serialised", serialised(Map.of("SPRING_SECURITY_SAVED_REQUEST", List.of(TEXT))));
		packed.put("hex of gzip, as a dump has it", bytes("(7,\"\\\\x" + hex(gzip(bytes(TEXT))) + "\")"));
		packed.put("base64 of gzip", base64(gzip(bytes(TEXT))));
		packed.put("url-safe base64 of zlib after a name",
				bytes("_s-" + Base64.getUrlEncoder().encodeToString(zlib(bytes(TEXT + random(300))))));
		packed.put("gzip of serialised of UTF-16", gzip(serialised(TEXT.getBytes(StandardCharsets.UTF_16LE))));
		packed.put("gzip of base64 of zlib", gzip(base64(zlib(bytes(TEXT)))));
		return packed.entrySet().stream().map((each) -> DynamicTest.dynamicTest(each.getKey(), () -> {
			assertThat(this.traces.in(each.getValue())).isNotEmpty();
			assertThat(this.traces.in(amidNoise(each.getValue()))).isNotEmpty();
		}));
	}

	@Test
	void saysWhatItFoundAndHowItWasPacked() throws IOException {
		assertThat(this.traces.in(gzip(bytes(TEXT)))).singleElement()
			.asString()
			.startsWith("gzip > text: ")
			.contains("GET /es/articulos?q=zq9mark0042 Mozilla");
	}

	@Test
	void tellsOfPercentsOnlyWhereTheyAreInTheWord() {
		assertThat(this.traces.in("%3d " + WORD + " %3D")).containsExactly("text: %3d zq9mark %3D");
		assertThat(this.traces.in("%3d zq9mar%6b")).containsExactly("percents > text: = zq9mark");
		assertThat(this.traces.in("%7aq9mark")).containsExactly("percents > text: zq9mark");
	}

	@Test
	void findsNothingWhereThereIsNothing() throws IOException {
		String other = TEXT.replace(WORD, "zq9mar").replace("0042", "");
		assertThat(this.traces.in(other)).isEmpty();
		assertThat(this.traces.in(gzip(bytes(other)))).isEmpty();
		byte[] noise = new byte[1 << 20];
		this.chance.nextBytes(noise);
		assertThat(this.traces.in(noise)).isEmpty();
		assertThat(this.traces.in(random(1 << 18))).isEmpty();
	}

	private byte[] amidNoise(byte[] bytes) {
		byte[] amid = new byte[bytes.length + 3000];
		this.chance.nextBytes(amid);
		// Digits just beside would belong to the run.
		amid[1776] = ' ';
		System.arraycopy(bytes, 0, amid, 1777, bytes.length);
		amid[1777 + bytes.length] = ' ';
		return amid;
	}

	private String random(int length) {
		StringBuilder text = new StringBuilder();
		while (text.length() < length) {
			text.append(Long.toString(this.chance.nextLong() & Long.MAX_VALUE, 36)).append(' ');
		}
		return text.toString();
	}

	private static byte[] cutOff(byte[] bytes) {
		return Arrays.copyOf(bytes, bytes.length / 2);
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private static String hex(byte[] bytes) {
		return HexFormat.of().formatHex(bytes);
	}

	private static byte[] base64(byte[] bytes) {
		return Base64.getEncoder().encode(bytes);
	}

	private static byte[] gzip(byte[] bytes) throws IOException {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		write(new GZIPOutputStream(packed), bytes);
		return packed.toByteArray();
	}

	private static byte[] zlib(byte[] bytes) throws IOException {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		write(new DeflaterOutputStream(packed), bytes);
		return packed.toByteArray();
	}

	private static byte[] serialised(Object value) throws IOException {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (ObjectOutputStream stream = new ObjectOutputStream(packed)) {
			stream.writeObject(value);
		}
		return packed.toByteArray();
	}

	private static void write(OutputStream packer, byte[] bytes) throws IOException {
		try (packer) {
			packer.write(bytes);
		}
	}

}
