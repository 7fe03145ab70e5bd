package laurel.comment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

import laurel.lang.Language;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Words with which whoever wrote a comment takes it back: everyday ones, which can be
 * remembered or noted down and look like nothing. Only a slow hash of them is kept.
 */
@Component
class WithdrawalCodes {

	/** Of 256 words each: as many as a guess would need years for. */
	private static final int WORDS = 6;

	private static final int ROUNDS = 60_000;

	private static final int BITS = 256;

	/** The same for all: a comment is looked up by the hash. */
	private static final byte[] SALT = "laurel/withdrawal".getBytes(StandardCharsets.US_ASCII);

	private final SecureRandom random = new SecureRandom();

	private final Map<Language, List<String>> words = new EnumMap<>(Language.class);

	WithdrawalCodes() {
		for (Language language : Language.values()) {
			this.words.put(language, read("comment/words." + language.code() + ".txt"));
		}
	}

	private static List<String> read(String path) {
		try {
			return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8).lines().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** New words of this language. */
	String make(Language language) {
		List<String> all = this.words.getOrDefault(language, List.of());
		return this.random.ints(WORDS, 0, all.size()).mapToObj(all::get).collect(Collectors.joining(" "));
	}

	/**
	 * What is kept of it, however it is typed: with capitals, accents, commas, numbers of
	 * a list.
	 */
	byte[] hash(String code) {
		String plain = Normalizer.normalize(code, Normalizer.Form.NFD)
			.replaceAll("\\p{M}", "")
			.replaceAll("[^\\p{L}]+", " ")
			.strip()
			.toLowerCase(Locale.ROOT);
		try {
			return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
				.generateSecret(new PBEKeySpec(plain.toCharArray(), SALT, ROUNDS, BITS))
				.getEncoded();
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
