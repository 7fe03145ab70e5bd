package laurel.comment.web;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import laurel.comment.Comments.Receipt;

import org.springframework.stereotype.Component;

/**
 * Hands the words that take a comment back from the request that kept it to the page that
 * shows them, in memory and for minutes: they stand in no address, no cookie and no row.
 * Whoever sends the same twice, by a double tap or because no answer came, gets the same
 * page twice.
 */
@Component
class Receipts {

	/** For so long the page can be looked at, and reloaded. */
	static final Duration SHOWN = Duration.ofMinutes(10);

	/** How long the second waits for the first. */
	private static final Duration LONGEST = Duration.ofSeconds(10);

	private static final int KEY_BYTES = 18;

	private static final int MANY = 10_000;

	private final SecureRandom random = new SecureRandom();

	private final Cache<String, Waiting> waiting = Caffeine.newBuilder()
		.maximumSize(MANY)
		.expireAfterWrite(SHOWN)
		.build();

	/** By what all tokens of one form have in common. */
	private final Cache<UUID, Sending> sendings = Caffeine.newBuilder()
		.maximumSize(MANY)
		.expireAfterWrite(SHOWN)
		.build();

	private final Clock clock;

	Receipts(Clock clock) {
		this.clock = clock;
	}

	/**
	 * Notes that what a form holds is being kept.
	 * @param said the same text for the same words
	 */
	Sending begin(UUID form, String said) {
		Sending sending = new Sending(said, new CompletableFuture<>());
		this.sendings.put(form, sending);
		return sending;
	}

	/** The key under which the page finds them. */
	String keep(Receipt receipt) {
		byte[] bytes = new byte[KEY_BYTES];
		this.random.nextBytes(bytes);
		String key = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
		this.waiting.put(key, new Waiting(receipt, this.clock.instant().plus(SHOWN)));
		return key;
	}

	/** Empty where the minutes are over. */
	Optional<Receipt> find(String key) {
		return Optional.ofNullable(this.waiting.getIfPresent(key))
			.filter((waiting) -> waiting.until.isAfter(this.clock.instant()))
			.map(Waiting::receipt);
	}

	/**
	 * The key for what was sent with the same words in the same form, once it is kept;
	 * empty where it was not.
	 */
	Optional<String> sent(UUID form, Supplier<String> said) {
		return Optional.ofNullable(this.sendings.getIfPresent(form))
			.filter((sending) -> sending.said.equals(said.get()))
			.map((sending) -> sending.key.copy()
				.completeOnTimeout("", LONGEST.toMillis(), TimeUnit.MILLISECONDS)
				.join())
			.filter((key) -> find(key).isPresent());
	}

	/**
	 * What is being kept.
	 *
	 * @param key of its receipt, when it is kept; empty when it is not
	 */
	record Sending(String said, CompletableFuture<String> key) {

	}

	private record Waiting(Receipt receipt, Instant until) {

	}

}
