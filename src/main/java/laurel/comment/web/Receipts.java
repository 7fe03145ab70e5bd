package laurel.comment.web;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import laurel.comment.Comments.Receipt;

import org.springframework.stereotype.Component;

/**
 * Hands the words that take a comment back from the request that kept it to the page that
 * shows them, in memory and for minutes: they stand in no address, no cookie and no row.
 */
@Component
class Receipts {

	/** For so long the page can be looked at, and reloaded. */
	static final Duration SHOWN = Duration.ofMinutes(10);

	private static final int KEY_BYTES = 18;

	private static final int MANY = 10_000;

	private final SecureRandom random = new SecureRandom();

	private final Cache<String, Waiting> waiting = Caffeine.newBuilder()
		.maximumSize(MANY)
		.expireAfterWrite(SHOWN)
		.build();

	private final Clock clock;

	Receipts(Clock clock) {
		this.clock = clock;
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

	private record Waiting(Receipt receipt, Instant until) {

	}

}
