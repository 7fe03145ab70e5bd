package laurel.throttle;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;

import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;

/**
 * A secret that is made by chance, lives in the memory of this process and nowhere else,
 * and is gone with it: what it signs can neither be made nor turned back by anybody.
 */
final class MemoryKey {

	/** How many bytes a signature has. */
	static final int SIZE = 32;

	private final byte[] secret = new byte[SIZE];

	MemoryKey() {
		new SecureRandom().nextBytes(this.secret);
	}

	byte[] sign(byte[] bytes) {
		return HmacUtils.getInitializedMac(HmacAlgorithms.HMAC_SHA_256, this.secret).doFinal(bytes);
	}

	byte[] sign(String words) {
		return sign(words.getBytes(StandardCharsets.UTF_8));
	}

}
