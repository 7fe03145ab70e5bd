package laurel.account;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What a password must be, and how it is kept. */
class PasswordsTest {

	private static final String GOOD = "ñandú torre lluvia 7";

	/** Of the tests' own text, which no list of guessers has. */
	private static final String LONG = "qv7 Luna; rx2 Pozo? tk9 Nube, zw4 Faro: jd1 Roca! mh8 Vela. ";

	private final Passwords passwords = new Passwords();

	@Test
	void lengthIsCountedInCharactersAsPeopleCountThem() {
		String scripts = "🌵zκ🌊wд🪶qß🌽xñ🪴vø";
		assertThat(scripts.codePointCount(0, scripts.length())).isEqualTo(15);
		assertThat(this.passwords.fault(scripts)).isNull();
		assertThat(this.passwords.fault(scripts.substring(2))).isEqualTo("account.password.short");
		String longest = LONG.repeat(3).substring(0, 127) + "🌵";
		assertThat(this.passwords.fault(longest)).isNull();
		assertThat(this.passwords.fault(longest + "x")).isEqualTo("account.password.long");
		assertThat(this.passwords.matches(longest, this.passwords.hash(longest))).isTrue();
	}

	@Test
	void countIsOfTheFormThatIsKept() {
		assertThat(this.passwords.fault(Normalizer.normalize("ñéíóúñéí", Normalizer.Form.NFD)))
			.isEqualTo("account.password.short");
		assertThat(this.passwords.fault("\u0958".repeat(70))).as("each grows into two")
			.isEqualTo("account.password.long");
	}

	@Test
	void sameLettersFitHoweverTheKeyboardSendsThem() {
		String apart = Normalizer.normalize(GOOD, Normalizer.Form.NFD);
		assertThat(apart).isNotEqualTo(GOOD);
		assertThat(this.passwords.matches(apart, this.passwords.hash(GOOD))).isTrue();
		assertThat(this.passwords.matches(GOOD, this.passwords.hash(apart))).isTrue();
		assertThat(this.passwords.matches(GOOD.toUpperCase(Locale.ROOT), this.passwords.hash(GOOD))).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "correcthorsebatterystaple", "correct horse battery staple", "passwordpassword1",
			"Contraseñasegura1", "contrasenasegura", "bienvenidos2026!", "qwertyuiopasdfghjkl", "1qaz2wsx3edc4rfv",
			"123456789012345", "aaaaaaaaaaaaaaaaa", "abcdefghijklmnop", "iloveyouforever123", "laurellaurellaurel",
			"mariagonzalez2024", "MaríaGonzález2026", "gonzalez.maria.1987", "mgonzalez@casa123",
			"casadelrio20262026" })
	void whatGuessersTryFirstIsRefused(String password) {
		assertThat(this.passwords.fault(password, "María González", "mgonzalez@casadelrio.example", "Laurel"))
			.isEqualTo("account.password.common");
	}

	@ParameterizedTest
	@ValueSource(strings = { GOOD, "agata junco viernes remo", "lassie-harbor-44-tundra", "w8$kQz!vT2#nLp9x",
			"cuatro tazas bajo el puente gris" })
	void whatNobodyGuessesIsFine(String password) {
		assertThat(this.passwords.fault(password, "María González", "mgonzalez@casadelrio.example", "Laurel")).isNull();
	}

	@Test
	void longestIsMeasuredInNoTimeToSpeakOf() {
		long start = System.nanoTime();
		this.passwords.fault("ab1".repeat(42), "María González");
		assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
	}

	@Test
	void hashIsArgon2idWithItsCostsAndASaltOfItsOwn() {
		String hash = this.passwords.hash(GOOD);
		assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
		assertThat(this.passwords.hash(GOOD)).isNotEqualTo(hash);
		assertThat(this.passwords.matches(GOOD, hash)).isTrue();
		assertThat(this.passwords.matches(GOOD, null)).isFalse();
		assertThat(this.passwords.matches("nobody at all has this", null)).isFalse();
		assertThat(this.passwords.matches("", hash)).isFalse();
	}

	@Test
	void fourAreHashedAtATime() throws Exception {
		ExecutorService many = Executors.newFixedThreadPool(12);
		List<? extends Future<?>> hashes = IntStream.range(0, 24)
			.mapToObj((each) -> many.submit(() -> this.passwords.hash(GOOD)))
			.toList();
		long most = 0;
		while (!hashes.stream().allMatch(Future::isDone)) {
			most = Math.max(most,
					Thread.getAllStackTraces().values().stream().filter(PasswordsTest::isHashing).count());
		}
		many.shutdown();
		assertThat(most).isBetween(2L, 4L);
		for (Future<?> hash : hashes) {
			assertThat(hash.get()).isNotNull();
		}
	}

	private static boolean isHashing(StackTraceElement[] stack) {
		return Arrays.stream(stack).anyMatch((frame) -> frame.getClassName().contains("Argon2BytesGenerator"));
	}

}
