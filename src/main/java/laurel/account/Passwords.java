package laurel.account;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import com.nulabinc.zxcvbn.Zxcvbn;
import org.jspecify.annotations.Nullable;

import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes passwords with Argon2id and refuses those that guessers try first. Each hash
 * takes 19 MiB, so only four are made at a time.
 */
@Component
public class Passwords {

	/** In characters as people count them. */
	public static final int SHORTEST = 15;

	/** In characters as people count them. */
	public static final int LONGEST = 128;

	private static final int AT_ONCE = 4;

	private static final int PATIENCE_SECONDS = 10;

	/** Of five, the lowest note that is out of reach of guessing at a door. */
	private static final int STRONG = 4;

	/** What the library, which reads English, does not know that guessers try first. */
	private static final List<String> COMMON = List.of("laurel", "contrasena", "contraseña", "clave", "segura",
			"seguro", "secreta", "secreto", "bienvenida", "bienvenidas", "bienvenido", "bienvenidos", "administradora",
			"teamo", "teamomucho", "miamor", "correcthorsebatterystaple", "correct", "horse", "battery", "staple");

	/** What is put between words makes nothing of them harder to guess. */
	private static final Pattern SEPARATORS = Pattern.compile("[\\s@._-]+");

	/** The library's time grows faster than the length. */
	private static final int MEASURED = 64;

	private final Argon2PasswordEncoder encoder = new Argon2PasswordEncoder(16, 32, 1, 19456, 2);

	private final Semaphore room = new Semaphore(AT_ONCE, true);

	private final Zxcvbn zxcvbn = new Zxcvbn();

	/** What the password of nobody is compared with, so that it takes as long. */
	private final String nobody;

	Passwords() {
		this.nobody = String.valueOf(this.encoder.encode("nobody at all has this"));
	}

	/**
	 * What keeps a password from being good.
	 * @param typed as it comes from the form
	 * @param own words that a guesser would know: the person's name and address
	 * @return key of a message; null where nothing does
	 */
	public @Nullable String fault(String typed, String... own) {
		String password = normal(typed);
		int length = password.codePointCount(0, password.length());
		if (length < SHORTEST) {
			return "account.password.short";
		}
		if (length > LONGEST) {
			return "account.password.long";
		}
		List<String> words = words(own);
		boolean strong = isStrong(password, words) && isStrong(SEPARATORS.matcher(password).replaceAll(""), words);
		return strong ? null : "account.password.common";
	}

	private boolean isStrong(String password, List<String> words) {
		String measured = password.substring(0, Math.min(password.length(), MEASURED));
		return this.zxcvbn.measure(measured, words).getScore() >= STRONG;
	}

	/** Each with its accents and without, for people type their names either way. */
	private static List<String> words(String... own) {
		List<String> words = new ArrayList<>(COMMON);
		for (String each : own) {
			String word = each.toLowerCase(Locale.ROOT);
			String plain = Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
			for (String form : List.of(normal(word), plain)) {
				words.addAll(List.of(SEPARATORS.split(form)));
				words.add(SEPARATORS.matcher(form).replaceAll(""));
			}
		}
		words.removeIf(String::isBlank);
		return words;
	}

	/** The hash of a password, with its salt and costs. */
	String hash(String password) {
		return inTurn(() -> String.valueOf(this.encoder.encode(normal(password))));
	}

	/** Whether it is the password of this hash; takes as long where there is no hash. */
	boolean matches(String password, @Nullable String hash) {
		String typed = normal(password);
		boolean bounded = typed.codePointCount(0, typed.length()) <= LONGEST;
		boolean same = inTurn(() -> this.encoder.matches(bounded ? typed : "", (hash != null) ? hash : this.nobody));
		return same && bounded && hash != null;
	}

	/** The same letters may be sent in two forms, depending on the keyboard. */
	private static String normal(String password) {
		return Normalizer.normalize(password, Normalizer.Form.NFC);
	}

	private <T> T inTurn(Supplier<T> work) {
		try {
			if (!this.room.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
				throw new CrowdedException();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new CrowdedException();
		}
		try {
			return work.get();
		}
		finally {
			this.room.release();
		}
	}

}
