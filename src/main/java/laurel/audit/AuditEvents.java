package laurel.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows what is on record; whether that is true, {@link AuditChain} tells. */
@Service
@Transactional(readOnly = true)
public class AuditEvents {

	private static final int PAGE = 50;

	private final JdbcClient database;

	AuditEvents(JdbcClient database) {
		this.database = database;
	}

	/**
	 * Fifty events that fit, newest first.
	 * @param page counted from 1; one that is past the end is empty
	 */
	public AuditListing find(AuditFilter filter, int page) {
		Map<String, Object> values = new LinkedHashMap<>();
		String where = where(filter, values);
		int events = this.database.sql("select count(*) from audit_event" + where)
			.params(values)
			.query(Integer.class)
			.single();
		List<AuditEvent> found = this.database
			.sql("select " + AuditEvent.COLUMNS + " from audit_event" + where
					+ " order by position desc limit :limit offset :offset")
			.params(values)
			.param("limit", PAGE)
			.param("offset", (page - 1L) * PAGE)
			.query(AuditEvent::read)
			.list();
		return new AuditListing(found, page, Math.max(1, (events + PAGE - 1) / PAGE));
	}

	private static String where(AuditFilter filter, Map<String, Object> values) {
		String where = " where true";
		if (filter.account() != null && filter.account() == AuditFilter.HOUSE) {
			where += " and account is null";
		}
		else if (filter.account() != null) {
			values.put("account", filter.account());
			where += " and account = :account";
		}
		if (filter.act() != null) {
			values.put("act", filter.act());
			where += " and act = :act";
		}
		return where;
	}

	/** Everybody who did something, by account, with the name of the last time. */
	public Map<Long, String> people() {
		Map<Long, String> people = new LinkedHashMap<>();
		this.database.sql("""
				select account, name from (
					select distinct on (account) account, name from audit_event
					where account is not null order by account, position desc) as person
				order by lower(name), account""")
			.query((RowCallbackHandler) (row) -> people.put(row.getLong("account"), row.getString("name")));
		return people;
	}

	/** The codes of all acts that anybody did. */
	public List<String> acts() {
		return this.database.sql("select distinct act from audit_event order by act").query(String.class).list();
	}

	/** The last event; null for an empty log. */
	public @Nullable AuditHead head() {
		return this.database
			.sql("select position, encode(hash, 'hex') as hash from audit_event" + " order by position desc limit 1")
			.query((row, number) -> new AuditHead(row.getLong("position"), row.getString("hash")))
			.optional()
			.orElse(null);
	}

}
