package laurel.throttle;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Makes what a form sends readable where it is not: the server refuses a whole form for
 * one byte that is no UTF-8, and all that was written would be lost with it.
 */
final class ReadableForm {

	private ReadableForm() {
	}

	/**
	 * The same body where it can be read; else with a replacement character for each
	 * sequence of bytes that stands for none, and with percent signs that begin no code
	 * as what they are.
	 */
	static byte[] of(byte[] body) {
		ByteArrayOutputStream whole = new ByteArrayOutputStream(body.length);
		int begin = 0;
		for (int place = 0; place <= body.length; place++) {
			if (place == body.length || body[place] == '&' || body[place] == '=') {
				whole.writeBytes(part(body, begin, place));
				if (place < body.length) {
					whole.write(body[place]);
				}
				begin = place + 1;
			}
		}
		return whole.toByteArray();
	}

	private static byte[] part(byte[] body, int begin, int end) {
		ByteArrayOutputStream decoded = new ByteArrayOutputStream(end - begin);
		boolean readable = true;
		for (int place = begin; place < end; place++) {
			if (body[place] != '%') {
				decoded.write((body[place] == '+') ? ' ' : body[place]);
			}
			else if (place + 2 < end && isHex(body[place + 1]) && isHex(body[place + 2])) {
				decoded.write(Character.digit(body[place + 1], 16) << 4 | Character.digit(body[place + 2], 16));
				place += 2;
			}
			else {
				decoded.write('%');
				readable = false;
			}
		}
		byte[] bytes = decoded.toByteArray();
		return (readable && isUtf8(bytes)) ? Arrays.copyOfRange(body, begin, end)
				: URLEncoder.encode(new String(bytes, StandardCharsets.UTF_8), StandardCharsets.UTF_8)
					.getBytes(StandardCharsets.US_ASCII);
	}

	private static boolean isHex(byte letter) {
		return letter > 0 && Character.digit((char) letter, 16) >= 0;
	}

	private static boolean isUtf8(byte[] bytes) {
		try {
			StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
			return true;
		}
		catch (CharacterCodingException ex) {
			return false;
		}
	}

}
