package laurel.seal;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

import org.bouncycastle.crypto.InvalidCipherTextException;

import org.springframework.stereotype.Service;

/**
 * Seals short texts, and opens them until the key of their week is destroyed. Whoever has
 * the database, or any backup of it, and not the folder of keys, opens none.
 */
@Service
public class Seals {

	/** The longest text that can be sealed, in bytes of UTF-8. */
	public static final int LONGEST = SealedBox.LONGEST;

	/** How many days after the end of its week a key is destroyed. */
	public static final int DAYS = 14;

	private static final int WEEK = 7;

	private final WeeklyKeys keys;

	private final Clock clock;

	Seals(WeeklyKeys keys, Clock clock) {
		this.keys = keys;
		this.clock = clock;
	}

	/**
	 * Seals a text with the key of this week. A failure leaves a transaction that it
	 * happens in as it was: what belongs to the text can still be kept, without it.
	 * @throws SealException if the week has no key that could open it again, and can get
	 * none
	 * @throws IllegalArgumentException for a text longer than {@link #LONGEST}
	 */
	public SealedText seal(String text) throws SealException {
		LocalDate week = today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
		return new SealedText(week, SealedBox.seal(text, week, this.keys.publicKey(week)));
	}

	/**
	 * Opens a text; empty once the key of its week is destroyed, or should be.
	 * @throws SealException if the key is not on this machine, or somebody changed the
	 * text
	 */
	public Optional<String> open(SealedText sealed) throws SealException {
		if (!sealed.week().isAfter(lastEnded())) {
			return Optional.empty();
		}
		Optional<SealedBox.Keys> key = this.keys.keys(sealed.week());
		if (key.isEmpty()) {
			return Optional.empty();
		}
		try {
			return Optional.of(SealedBox.open(sealed.bytes(), sealed.week(), key.get()));
		}
		catch (InvalidCipherTextException ex) {
			throw new SealException("sealed with another key than that of " + sealed.week() + ", or changed", ex);
		}
	}

	/**
	 * Destroys the keys whose week ended {@value #DAYS} days ago: in the database, and in
	 * the folder of this machine. A file that cannot be destroyed is told at the console,
	 * each time.
	 */
	public void destroyExpired() {
		this.keys.destroyUntil(lastEnded());
	}

	/**
	 * Tells at the console of keys that should be in the folder of this machine and are
	 * not: nothing that is sealed with them can be opened.
	 */
	public void tellMissingKeys() {
		this.keys.tellMissing();
	}

	/** The latest week whose key must be gone; it need not be a Monday. */
	private LocalDate lastEnded() {
		return today().minusDays(WEEK + DAYS);
	}

	private LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), ZoneOffset.UTC);
	}

}
