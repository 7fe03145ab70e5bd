package laurel.account;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.commons.codec.binary.Base32;
import org.apache.commons.codec.digest.DigestUtils;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Codes on paper, for when the app that makes the others is lost; each works once. */
@Component
public class RecoveryCodes {

	private static final int NUMBER = 10;

	/** Eighty bits: nobody guesses them, however fast the hash is. */
	private static final int BYTES = 10;

	private final SecureRandom random = new SecureRandom();

	private final JdbcClient database;

	private final Clock clock;

	RecoveryCodes(JdbcClient database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	/** How many are left unused. */
	@Transactional(readOnly = true)
	public int left(long account) {
		return this.database.sql("select count(*) from recovery_code where account_id = :account and used_at is null")
			.param("account", account)
			.query(Integer.class)
			.single();
	}

	/** Ten new ones instead of all former; only here they can be read. */
	@Transactional
	List<String> renew(long account) {
		drop(account);
		List<String> codes = new ArrayList<>();
		for (int number = 0; number < NUMBER; number++) {
			byte[] bytes = new byte[BYTES];
			this.random.nextBytes(bytes);
			String code = new Base32().encodeToString(bytes).toLowerCase(Locale.ROOT).replaceAll("(.{4})(?=.)", "$1-");
			codes.add(code);
			this.database.sql("insert into recovery_code (account_id, hash) values (:account, :hash)")
				.param("account", account)
				.param("hash", hash(code))
				.update();
		}
		return codes;
	}

	@Transactional
	void drop(long account) {
		this.database.sql("delete from recovery_code where account_id = :account").param("account", account).update();
	}

	/**
	 * Whether it was one of them and not used before; of two who try at once one wins.
	 */
	@Transactional
	boolean use(long account, String code) {
		return this.database.sql("""
				update recovery_code set used_at = :now
				where account_id = :account and hash = :hash and used_at is null""")
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.param("account", account)
			.param("hash", hash(code))
			.update() == 1;
	}

	/** Typed by hand: capitals, spaces and hyphens do not matter. */
	private static byte[] hash(String code) {
		return DigestUtils.sha256(code.toLowerCase(Locale.ROOT).replaceAll("[\\s-]", ""));
	}

}
