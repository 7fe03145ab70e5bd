package laurel.support;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A device with one passkey, and the browser it is used in. It does as it is told, also
 * what no honest one does.
 *
 * @param origin of the page that the browser says it is on
 * @param site whose key the device says it is
 * @param verifies whether the device asks its owner for finger, face or number
 */
public record SoftwareKey(KeyPair pair, byte[] id, String origin, String site, boolean verifies) {

	private static final int PRESENT = 0x01;

	private static final int VERIFIED = 0x04;

	private static final int NEW_KEY = 0x40;

	private static final JsonMapper JSON = new JsonMapper();

	/** An honest one with a new key. */
	public static SoftwareKey on(String origin) {
		try {
			KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
			generator.initialize(new ECGenParameterSpec("secp256r1"));
			byte[] id = new byte[16];
			new SecureRandom().nextBytes(id);
			return new SoftwareKey(generator.generateKeyPair(), id, origin, "localhost", true);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	public SoftwareKey in(String origin) {
		return new SoftwareKey(this.pair, this.id, origin, this.site, this.verifies);
	}

	public SoftwareKey of(String site) {
		return new SoftwareKey(this.pair, this.id, this.origin, site, this.verifies);
	}

	public SoftwareKey unverified() {
		return new SoftwareKey(this.pair, this.id, this.origin, this.site, false);
	}

	/** The same key under another name, or another key under the same. */
	public SoftwareKey called(byte[] id) {
		return new SoftwareKey(this.pair, id, this.origin, this.site, this.verifies);
	}

	/** What the browser sends when the site asks for a new key. */
	public String made(String options) {
		JsonNode asked = JSON.readTree(options);
		byte[] data = join(data(NEW_KEY), new byte[16], ByteBuffer.allocate(2).putShort((short) this.id.length).array(),
				this.id, publicKey());
		byte[] object = join(map(3), text("fmt"), text("none"), text("attStmt"), map(0), text("authData"), bytes(data));
		return sent(Map.of("clientDataJSON", encoded(client("webauthn.create", asked)), "attestationObject",
				encoded(object), "transports", new String[] { "internal" }));
	}

	/** What the browser sends when the site asks for a key that it knows. */
	public String signed(String options) {
		byte[] client = client("webauthn.get", JSON.readTree(options));
		byte[] data = data(0);
		try {
			Signature signature = Signature.getInstance("SHA256withECDSA");
			signature.initSign(this.pair.getPrivate());
			signature.update(join(data, sha256(client)));
			return sent(Map.of("clientDataJSON", encoded(client), "authenticatorData", encoded(data), "signature",
					encoded(signature.sign())));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private String sent(Map<String, Object> response) {
		return JSON.writeValueAsString(Map.of("id", encoded(this.id), "rawId", encoded(this.id), "type", "public-key",
				"response", response, "clientExtensionResults", Map.of(), "authenticatorAttachment", "platform"));
	}

	private byte[] client(String type, JsonNode asked) {
		return JSON
			.writeValueAsString(Map.of("type", type, "challenge", asked.get("challenge").asString(), "origin",
					this.origin, "crossOrigin", false))
			.getBytes(StandardCharsets.UTF_8);
	}

	/** Whose key, what the device did, and that it does not count. */
	private byte[] data(int flags) {
		int all = flags | PRESENT | (this.verifies ? VERIFIED : 0);
		return join(sha256(this.site.getBytes(StandardCharsets.UTF_8)), new byte[] { (byte) all }, new byte[4]);
	}

	/** In COSE: of the type EC2, for ES256, on P-256, with its two coordinates. */
	private byte[] publicKey() {
		ECPublicKey key = (ECPublicKey) this.pair.getPublic();
		return join(map(5), new byte[] { 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21 },
				bytes(coordinate(key.getW().getAffineX().toByteArray())), new byte[] { 0x22 },
				bytes(coordinate(key.getW().getAffineY().toByteArray())));
	}

	private static byte[] coordinate(byte[] number) {
		byte[] padded = join(new byte[32], number);
		return Arrays.copyOfRange(padded, padded.length - 32, padded.length);
	}

	private static byte[] map(int entries) {
		return new byte[] { (byte) (0xA0 + entries) };
	}

	private static byte[] text(String text) {
		return join(new byte[] { (byte) (0x60 + text.length()) }, text.getBytes(StandardCharsets.US_ASCII));
	}

	private static byte[] bytes(byte[] content) {
		return join(new byte[] { 0x59 }, ByteBuffer.allocate(2).putShort((short) content.length).array(), content);
	}

	private static byte[] join(byte[]... parts) {
		ByteArrayOutputStream whole = new ByteArrayOutputStream();
		for (byte[] part : parts) {
			whole.writeBytes(part);
		}
		return whole.toByteArray();
	}

	private static byte[] sha256(byte[] content) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(content);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String encoded(byte[] content) {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(content);
	}

}
