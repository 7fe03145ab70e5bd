package laurel.account;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.OptionalLong;

import javax.crypto.spec.SecretKeySpec;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import org.apache.commons.codec.binary.Base32;

import org.springframework.stereotype.Component;

/** Six digits that change every half minute, as apps for it make them (RFC 6238). */
@Component
public class Codes {

	private static final int SECRET_BYTES = 20;

	private final TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator();

	private final SecureRandom random = new SecureRandom();

	private final Clock clock;

	Codes(Clock clock) {
		this.clock = clock;
	}

	/** A new secret in Base32. */
	public String newSecret() {
		byte[] bytes = new byte[SECRET_BYTES];
		this.random.nextBytes(bytes);
		return new Base32().encodeToString(bytes);
	}

	/**
	 * The half minute that a code belongs to: this one, the last or the next, for clocks
	 * differ; empty where the code is wrong.
	 * @param secret in Base32
	 */
	public OptionalLong step(String secret, String code) {
		String digits = code.replaceAll("\\s", "");
		if (!digits.matches("[0-9]{6}")) {
			return OptionalLong.empty();
		}
		long seconds = this.generator.getTimeStep().toSeconds();
		long now = this.clock.instant().getEpochSecond() / seconds;
		for (long step = now + 1; step >= now - 1; step--) {
			if (digits.equals(codeAt(secret, Instant.ofEpochSecond(step * seconds)))) {
				return OptionalLong.of(step);
			}
		}
		return OptionalLong.empty();
	}

	String codeAt(String secret, Instant instant) {
		try {
			byte[] key = new Base32().decode(secret);
			return this.generator.generateOneTimePasswordString(new SecretKeySpec(key, this.generator.getAlgorithm()),
					instant);
		}
		catch (InvalidKeyException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** A secret as people type it, in groups of four. */
	public static String inGroups(String secret) {
		return secret.replaceAll("(.{4})(?=.)", "$1 ");
	}

	/** The address that an app for codes understands. */
	public static String address(String issuer, String email, String secret) {
		String label = encode(issuer) + ":" + encode(email);
		return "otpauth://totp/" + label + "?secret=" + secret + "&issuer=" + encode(issuer);
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
	}

	/** A picture that a camera reads. */
	public static Picture picture(String text) {
		try {
			BitMatrix matrix = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0,
					Map.of(EncodeHintType.MARGIN, 0));
			StringBuilder path = new StringBuilder();
			for (int y = 0; y < matrix.getHeight(); y++) {
				for (int x = 0; x < matrix.getWidth(); x++) {
					if (matrix.get(x, y)) {
						path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
					}
				}
			}
			return new Picture(matrix.getWidth(), path.toString());
		}
		catch (WriterException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Black squares on a ground of the given side.
	 *
	 * @param path as SVG draws it
	 */
	public record Picture(int side, String path) {

	}

}
