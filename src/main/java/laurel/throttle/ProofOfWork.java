package laurel.throttle;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/**
 * What a browser can be asked for in a flood: to try numbers until the hash of the form's
 * token, a dot and the number begins with enough zeros. It takes a cheap phone less than
 * a second for one form, and whoever sends five hundred a second more than he has.
 */
public final class ProofOfWork {

	/** So many zeros, in bits: on average 65,536 tries. */
	public static final int BITS = 16;

	private static final Pattern NUMBER = Pattern.compile("[0-9]{1,12}");

	private ProofOfWork() {
	}

	/**
	 * Whether a form brought its proof. The token is one letter of ASCII for each of its
	 * bytes, and fills whole blocks of the hash: the browser hashes it once.
	 * @param number what the browser found, in decimal digits
	 */
	public static boolean isSolved(@Nullable String token, @Nullable String number) {
		if (token == null || number == null || token.length() != OpenForm.LETTERS
				|| !NUMBER.matcher(number).matches()) {
			return false;
		}
		byte[] hash = DigestUtils.sha256((token + '.' + number).getBytes(StandardCharsets.UTF_8));
		int head = (hash[0] & 0xff) << 24 | (hash[1] & 0xff) << 16 | (hash[2] & 0xff) << 8 | (hash[3] & 0xff);
		return Integer.numberOfLeadingZeros(head) >= BITS;
	}

}
