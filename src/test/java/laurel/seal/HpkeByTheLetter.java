package laurel.seal;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.XECPrivateKeySpec;
import java.security.spec.XECPublicKeySpec;
import java.util.Arrays;

import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import laurel.seal.SealedBox.Keys;

/**
 * Opens by what RFC 9180 says (sections 4.1, 5.1 and 5.2, with RFC 5869 for the keys) and
 * the JDK has, without the library that seals.
 */
class HpkeByTheLetter {

	private static final int KEY = 32;

	private static final int NONCE = 12;

	private static final byte[] NONE = {};

	/** DHKEM(X25519, HKDF-SHA256). */
	private static final byte[] KEM = join(ascii("KEM"), new byte[] { 0, 0x20 });

	/** With HKDF-SHA256 and AES-256-GCM. */
	private static final byte[] SUITE = join(ascii("HPKE"), new byte[] { 0, 0x20, 0, 1, 0, 2 });

	private final Keys keys;

	HpkeByTheLetter(Keys keys) {
		this.keys = keys;
	}

	byte[] open(byte[] sealed, String info) throws GeneralSecurityException {
		byte[] made = Arrays.copyOfRange(sealed, 1, 1 + KEY);
		byte[] secret = secret(made);
		byte[] context = join(new byte[] { 0 }, extract(SUITE, NONE, "psk_id_hash", NONE),
				extract(SUITE, NONE, "info_hash", ascii(info)));
		byte[] ofAll = extract(SUITE, secret, "secret", NONE);
		Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
		cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(expand(SUITE, ofAll, "key", context, KEY), "AES"),
				new GCMParameterSpec(128, expand(SUITE, ofAll, "base_nonce", context, NONCE)));
		return cipher.doFinal(sealed, 1 + KEY, sealed.length - 1 - KEY);
	}

	private byte[] secret(byte[] made) throws GeneralSecurityException {
		KeyFactory factory = KeyFactory.getInstance("X25519");
		KeyAgreement agreement = KeyAgreement.getInstance("X25519");
		agreement
			.init(factory.generatePrivate(new XECPrivateKeySpec(NamedParameterSpec.X25519, this.keys.privateKey())));
		agreement.doPhase(publicKey(factory, made), true);
		byte[] agreed = extract(KEM, NONE, "eae_prk", agreement.generateSecret());
		return expand(KEM, agreed, "shared_secret", join(made, this.keys.publicKey()), KEY);
	}

	/** Written from the least byte on. */
	private static PublicKey publicKey(KeyFactory factory, byte[] bytes) throws GeneralSecurityException {
		byte[] turned = new byte[KEY];
		for (int i = 0; i < KEY; i++) {
			turned[i] = bytes[KEY - 1 - i];
		}
		return factory.generatePublic(new XECPublicKeySpec(NamedParameterSpec.X25519, new BigInteger(1, turned)));
	}

	private static byte[] extract(byte[] suite, byte[] salt, String label, byte[] words)
			throws GeneralSecurityException {
		return mac((salt.length > 0) ? salt : new byte[KEY], join(ascii("HPKE-v1"), suite, ascii(label), words));
	}

	/** Never longer than what the function makes at once. */
	private static byte[] expand(byte[] suite, byte[] key, String label, byte[] words, int length)
			throws GeneralSecurityException {
		byte[] info = join(new byte[] { 0, (byte) length }, ascii("HPKE-v1"), suite, ascii(label), words);
		return Arrays.copyOf(mac(key, join(info, new byte[] { 1 })), length);
	}

	private static byte[] mac(byte[] key, byte[] words) throws GeneralSecurityException {
		Mac mac = Mac.getInstance("HmacSHA256");
		mac.init(new SecretKeySpec(key, "HmacSHA256"));
		return mac.doFinal(words);
	}

	private static byte[] ascii(String text) {
		return text.getBytes(StandardCharsets.US_ASCII);
	}

	private static byte[] join(byte[]... parts) {
		ByteArrayOutputStream whole = new ByteArrayOutputStream();
		for (byte[] part : parts) {
			whole.writeBytes(part);
		}
		return whole.toByteArray();
	}

}
