package laurel.seal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.hpke.HPKE;

/**
 * Seals with the public half of a key and opens with the private one: HPKE (RFC 9180, no
 * sender's key) of X25519, HKDF-SHA256 and AES-256-GCM. What comes out is one byte that
 * tells this way of sealing from later ones, the 32 of a key made for this text alone,
 * and the text.
 */
final class SealedBox {

	/** The longest e-mail address has 254 bytes. */
	static final int LONGEST = 318;

	private static final byte VERSION = 1;

	/** Every text is filled up to this, and to the two bytes that say how long it is. */
	private static final int PADDED = Short.BYTES + LONGEST;

	private static final int PUBLIC_KEY = 32;

	private static final int TAG = 16;

	private static final int SEALED = 1 + PUBLIC_KEY + PADDED + TAG;

	private static final byte[] NONE = {};

	private SealedBox() {
	}

	/** A new pair of keys. */
	static Keys newKeys() {
		HPKE hpke = hpke();
		AsymmetricCipherKeyPair pair = hpke.generatePrivateKey();
		return new Keys(hpke.serializePublicKey(pair.getPublic()), hpke.serializePrivateKey(pair.getPrivate()));
	}

	/**
	 * Seals a text.
	 * @param week is sealed along: as of another week, the text does not open
	 * @throws IllegalArgumentException for a text of more than {@value #LONGEST} bytes
	 */
	static byte[] seal(String text, LocalDate week, byte[] publicKey) {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		if (bytes.length > LONGEST) {
			throw new IllegalArgumentException("a text of " + bytes.length + " bytes is too long to be sealed");
		}
		byte[] padded = ByteBuffer.allocate(PADDED).putShort((short) bytes.length).put(bytes).array();
		try {
			HPKE hpke = hpke();
			byte[][] sealed = hpke.seal(hpke.deserializePublicKey(publicKey), purpose(week), NONE, padded, NONE, NONE,
					null);
			return ByteBuffer.allocate(SEALED).put(VERSION).put(sealed[1]).put(sealed[0]).array();
		}
		catch (InvalidCipherTextException ex) {
			throw new IllegalStateException(ex);
		}
	}

	static String open(byte[] sealed, LocalDate week, Keys keys) throws InvalidCipherTextException {
		if (sealed.length != SEALED || sealed[0] != VERSION) {
			throw new InvalidCipherTextException("sealed in a way that is not known");
		}
		ByteBuffer parts = ByteBuffer.wrap(sealed, 1, SEALED - 1);
		byte[] ofText = new byte[PUBLIC_KEY];
		byte[] rest = new byte[PADDED + TAG];
		parts.get(ofText).get(rest);
		ByteBuffer padded = ByteBuffer.wrap(open(ofText, rest, purpose(week), keys));
		byte[] bytes = new byte[padded.getShort()];
		padded.get(bytes);
		return new String(bytes, StandardCharsets.UTF_8);
	}

	private static byte[] open(byte[] ofText, byte[] rest, byte[] purpose, Keys keys)
			throws InvalidCipherTextException {
		HPKE hpke = hpke();
		AsymmetricCipherKeyPair pair = hpke.deserializePrivateKey(keys.privateKey(), keys.publicKey());
		try {
			return hpke.open(ofText, pair, purpose, NONE, rest, NONE, NONE, null);
		}
		catch (IllegalStateException ex) {
			// Some keys agree with every other on the same secret; the library refuses
			// them.
			throw new InvalidCipherTextException("sealed with a key that is none", ex);
		}
	}

	private static HPKE hpke() {
		return new HPKE(HPKE.mode_base, HPKE.kem_X25519_SHA256, HPKE.kdf_HKDF_SHA256, HPKE.aead_AES_GCM256);
	}

	private static byte[] purpose(LocalDate week) {
		return ("laurel.seal " + VERSION + " " + week).getBytes(StandardCharsets.US_ASCII);
	}

	/** Both halves of a key; its text shows neither. */
	record Keys(byte[] publicKey, byte[] privateKey) {

		@Override
		public String toString() {
			return "keys";
		}

	}

}
