package laurel.comment;

import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import laurel.lang.Wordings;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes approved comments public together with others, every quarter of an hour, so that
 * nobody who watches a page learns when one was written; and lets go of what need not be
 * kept any longer.
 */
@Service
@Transactional
public class Batches {

	/**
	 * For at least so long a decision can be taken back before anything follows from it.
	 */
	public static final Duration UNDO = Duration.ofMinutes(1);

	private static final Duration EVERY = Duration.ofMinutes(15);

	/** By so much a site that starts again can be late without a doubt. */
	private static final Duration LATE = Duration.ofHours(1);

	/** For how many days after that what was rejected is kept, */
	static final int REJECTED_DAYS = 30;

	/** and what was called spam. */
	static final int SPAM_DAYS = 7;

	/** For how many days at most an e-mail address is kept. */
	static final int EMAIL_DAYS = 14;

	private final JdbcClient database;

	private final Clock clock;

	private final Wordings wordings;

	Batches(JdbcClient database, Clock clock, Wordings wordings) {
		this.database = database;
		this.clock = clock;
		this.wordings = wordings;
	}

	/** When something that is approved at this instant becomes public. */
	public static Instant after(Instant decision) {
		long every = EVERY.toSeconds();
		long earliest = decision.plus(UNDO).getEpochSecond();
		return Instant.ofEpochSecond((earliest + every - 1) / every * every);
	}

	/** Makes public what is due. */
	public void publishDue() {
		publish("public_at <= :now");
	}

	/**
	 * Lets what should have been public long ago wait for a moderator once more: after a
	 * backup was restored, it may have been taken back since.
	 */
	public void holdLate() {
		this.database
			.sql("update comment set state = 'held', public_at = null, decided_at = null, version = version + 1"
					+ " where state = 'approved' and public_at < ?")
			.param(now().minus(LATE))
			.update();
	}

	/**
	 * Makes public all that is approved, due or not.
	 * @return how many there were
	 */
	int publishAll() {
		return publish("public_at is not null and cast(:now as timestamptz) is not null");
	}

	private int publish(String condition) {
		return this.database
			.sql("update comment set state = 'public', public_at = null, decided_at = null, version = version + 1"
					+ " where state = 'approved' and " + condition)
			.param("now", now(), Types.TIMESTAMP_WITH_TIMEZONE)
			.update();
	}

	/** Deletes what was refused long enough ago, and e-mail addresses that served. */
	public void letGo() {
		OffsetDateTime now = now();
		this.database.sql("delete from comment where state = 'rejected' and decided_at < ?")
			.param(now.minusDays(REJECTED_DAYS))
			.update();
		this.database.sql("delete from comment where state = 'spam' and decided_at < ?")
			.param(now.minusDays(SPAM_DAYS))
			.update();
		this.database.sql("""
				update comment set sealed_email = null, email_week = null, email_safe = null
				where sealed_email is not null and (day < :day or (state <> 'held' and
				coalesce(decided_at, '-infinity') < :undone))""")
			.param("day", LocalDate.ofInstant(this.clock.instant(), this.wordings.zone()).minusDays(EMAIL_DAYS))
			.param("undone", now.minus(UNDO))
			.update();
	}

	private OffsetDateTime now() {
		return this.clock.instant().atOffset(ZoneOffset.UTC);
	}

}
