package laurel.account;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import laurel.account.SetUpLink.Purpose;
import laurel.staff.Role;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The addresses that work once. Of each, only a hash is kept. */
@Component
public class SetUpLinks {

	/** How long an address waits to be used. */
	public static final Duration VALID = Duration.ofHours(72);

	private static final int TOKEN_BYTES = 32;

	private static final String COLUMNS = "id, purpose, name, email, role, account_id, expires_at";

	private final SecureRandom random = new SecureRandom();

	private final JdbcClient database;

	private final Clock clock;

	SetUpLinks(JdbcClient database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	/** The path of a token below the site's address. */
	public static String path(String token) {
		return "/desk/set-up/" + token;
	}

	/** What the token opens; empty for one that was used, is too old or never was. */
	@Transactional(readOnly = true)
	public Optional<SetUpLink> find(String token) {
		return this.database
			.sql("select " + COLUMNS + " from set_up_link where hash = :hash and used_at is null and expires_at > :now")
			.param("hash", hash(token))
			.param("now", now())
			.query(SetUpLinks::link)
			.optional();
	}

	/** Invitations that nobody used yet. */
	@Transactional(readOnly = true)
	public List<SetUpLink> openInvitations() {
		return this.database.sql("select " + COLUMNS + """
				 from set_up_link
				where purpose = 'invitation' and used_at is null and expires_at > :now order by id""")
			.param("now", now())
			.query(SetUpLinks::link)
			.list();
	}

	/**
	 * A new one; earlier ones for the same are void, and those too old are forgotten with
	 * the names and addresses in them.
	 * @return the token
	 */
	@Transactional
	String issue(Purpose purpose, String name, String email, Role role, @Nullable Long account) {
		byte[] bytes = new byte[TOKEN_BYTES];
		this.random.nextBytes(bytes);
		String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
		this.database.sql("""
				delete from set_up_link where expires_at <= :now or (used_at is null and purpose = :purpose
				and (purpose = 'rescue' or account_id = :account or (email <> '' and email = :email)))""")
			.param("now", now())
			.param("purpose", purpose.code())
			.param("account", account, Types.BIGINT)
			.param("email", email)
			.update();
		this.database.sql("""
				insert into set_up_link (hash, purpose, name, email, role, account_id, created_at, expires_at)
				values (:hash, :purpose, :name, :email, :role, :account, :now, :end)""")
			.param("hash", hash(token))
			.param("purpose", purpose.code())
			.param("name", name)
			.param("email", email)
			.param("role", role.name().toLowerCase(Locale.ROOT))
			.param("account", account, Types.BIGINT)
			.param("now", now())
			.param("end", now().plus(VALID))
			.update();
		return token;
	}

	/** Whether this use is the one that counts. */
	@Transactional
	boolean use(SetUpLink link) {
		return this.database
			.sql("update set_up_link set used_at = :now where id = :id and used_at is null and expires_at > :now")
			.param("now", now())
			.param("id", link.id())
			.update() == 1;
	}

	/** Makes an invitation void; tells whose it was. */
	@Transactional
	Optional<SetUpLink> withdraw(long id) {
		return this.database
			.sql("delete from set_up_link where id = :id and purpose = 'invitation' and used_at is null returning "
					+ COLUMNS)
			.param("id", id)
			.query(SetUpLinks::link)
			.optional();
	}

	/** Makes those void that would let this account in. */
	@Transactional
	void withdrawOf(long account) {
		this.database.sql("delete from set_up_link where account_id = :account and used_at is null")
			.param("account", account)
			.update();
	}

	private OffsetDateTime now() {
		return this.clock.instant().atOffset(ZoneOffset.UTC);
	}

	private static byte[] hash(String token) {
		return DigestUtils.sha256(token);
	}

	private static SetUpLink link(ResultSet row, int number) throws SQLException {
		Instant end = row.getObject("expires_at", OffsetDateTime.class).toInstant();
		return new SetUpLink(row.getLong("id"), Purpose.valueOf(row.getString("purpose").toUpperCase(Locale.ROOT)),
				row.getString("name"), row.getString("email"),
				Role.valueOf(row.getString("role").toUpperCase(Locale.ROOT)), row.getObject("account_id", Long.class),
				end);
	}

}
