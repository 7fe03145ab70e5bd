package laurel.content;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

import laurel.audit.AuditLog;
import laurel.lang.Language;
import laurel.layout.PathWord;
import laurel.staff.Member;
import laurel.staff.Role;
import org.apache.commons.codec.digest.DigestUtils;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The addresses that show a text before it is public. Of each, only a hash is kept; one
 * that has ended, whatever the reason, is as if it never had been.
 */
@Service
@Transactional
public class PreviewLinks implements PathWord {

	/** For how many days one may last. */
	public static final List<Integer> DAYS = List.of(1, 7, 30);

	private static final int TOKEN_BYTES = 32;

	private static final String COLUMNS = "id, manuscript_id, purpose, account_id, created_at, expires_at";

	private final SecureRandom random = new SecureRandom();

	private final JdbcClient database;

	private final AuditLog log;

	private final Clock clock;

	PreviewLinks(JdbcClient database, AuditLog log, Clock clock) {
		this.database = database;
		this.log = log;
		this.clock = clock;
	}

	/** The path of a token in this language. */
	public static String path(Language language, String token) {
		return "/" + language.code() + "/" + pathWord(language) + "/" + token;
	}

	private static String pathWord(Language language) {
		return (language == Language.ES) ? "vista-previa" : "preview";
	}

	@Override
	public String in(Language language) {
		return pathWord(language);
	}

	/** Whoever answers for a text says who sees it early: its author, and editors. */
	public static boolean mayHandOut(Member who, Manuscript manuscript) {
		return who.role().covers(Role.EDITOR) || Long.valueOf(who.id()).equals(manuscript.author());
	}

	/** What a token shows; empty for one that has ended or never was. */
	@Transactional(readOnly = true)
	public Optional<PreviewLink> find(String token) {
		return this.database.sql("select " + COLUMNS + " from preview_link where hash = :hash and expires_at > :now")
			.param("hash", DigestUtils.sha256(token))
			.param("now", now())
			.query(PreviewLinks::link)
			.optional();
	}

	/** Those that show this manuscript, the newest first. */
	@Transactional(readOnly = true)
	public List<PreviewLink> open(long manuscript) {
		return this.database
			.sql("select " + COLUMNS
					+ " from preview_link where manuscript_id = :manuscript and expires_at > :now order by id desc")
			.param("manuscript", manuscript)
			.param("now", now())
			.query(PreviewLinks::link)
			.list();
	}

	/**
	 * A new one; those that have ended are forgotten.
	 * @return the token, which nobody can tell again
	 */
	public String make(Member who, Manuscript manuscript, int days, String purpose) {
		byte[] bytes = new byte[TOKEN_BYTES];
		this.random.nextBytes(bytes);
		String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
		OffsetDateTime now = now();
		this.database.sql("delete from preview_link where expires_at <= ?").param(now).update();
		this.database.sql("""
				insert into preview_link (hash, manuscript_id, purpose, account_id, created_at, expires_at)
				values (:hash, :manuscript, :purpose, :account, :now, :end)""")
			.param("hash", DigestUtils.sha256(token))
			.param("manuscript", manuscript.id())
			.param("purpose", purpose)
			.param("account", who.id())
			.param("now", now)
			.param("end", now.plusDays(days))
			.update();
		this.log.record(who, PreviewLinkAct.MADE, manuscript.called(who.language()), purpose);
		return token;
	}

	/** Lets it show nothing from now on; whether there was one. */
	public boolean revoke(Member who, Manuscript manuscript, long id) {
		Optional<String> purpose = this.database
			.sql("delete from preview_link where id = ? and manuscript_id = ? and expires_at > ? returning purpose")
			.param(id)
			.param(manuscript.id())
			.param(now())
			.query(String.class)
			.optional();
		purpose.ifPresent(
				(words) -> this.log.record(who, PreviewLinkAct.REVOKED, manuscript.called(who.language()), words));
		return purpose.isPresent();
	}

	private OffsetDateTime now() {
		return this.clock.instant().atOffset(ZoneOffset.UTC);
	}

	private static PreviewLink link(ResultSet row, int number) throws SQLException {
		return new PreviewLink(row.getLong("id"), row.getLong("manuscript_id"), row.getString("purpose"),
				row.getLong("account_id"), instant(row, "created_at"), instant(row, "expires_at"));
	}

	private static Instant instant(ResultSet row, String column) throws SQLException {
		return row.getObject(column, OffsetDateTime.class).toInstant();
	}

}
