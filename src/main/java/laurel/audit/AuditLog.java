package laurel.audit;

import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

import laurel.lang.Language;
import laurel.lang.Title;
import laurel.staff.Member;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts on record who did what to what, in the transaction that does it: an act that is
 * undone is not on record, and an act that cannot be recorded does not happen. Whoever
 * records goes on alone until that transaction ends, so it is the last thing to do there.
 *
 * <p>
 * Target and detail are plain words or values that a person can make sense of years
 * later, such as a title or "old → new"; never an address of the network, a browser or a
 * session, and never a secret.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class AuditLog {

	private final JdbcClient database;

	private final Clock clock;

	AuditLog(JdbcClient database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	/** What somebody at the desk does. */
	public void record(Member who, Act act, String target) {
		record(who, act, target, "");
	}

	/**
	 * What somebody at the desk does.
	 * @param detail what changed, or nothing
	 */
	public void record(Member who, Act act, String target, String detail) {
		insert(who.id(), who.name(), act, target, null, detail);
	}

	/** What somebody at the desk does to something that has a name in one language. */
	public void record(Member who, Act act, Title target) {
		record(who, act, target, "");
	}

	/**
	 * What somebody at the desk does to something that has a name in one language.
	 * @param detail what changed, or nothing
	 */
	public void record(Member who, Act act, Title target, String detail) {
		insert(who.id(), who.name(), act, target.text(), target.language(), detail);
	}

	/** What the house does by itself: at its start, or by a command at the console. */
	public void recordByHouse(Act act, String target) {
		recordByHouse(act, target, "");
	}

	/**
	 * What the house does by itself: at its start, or by a command at the console.
	 * @param detail what changed, or nothing
	 */
	public void recordByHouse(Act act, String target, String detail) {
		insert(null, "", act, target, null, detail);
	}

	private void insert(@Nullable Long account, String name, Act act, String target, @Nullable Language language,
			String detail) {
		this.database.sql("""
				insert into audit_event (at, account, name, act, target, detail, language)
				values (:at, :account, :name, :act, :target, :detail, :language)""")
			.param("at", this.clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
			.param("account", account, Types.BIGINT)
			.param("name", name)
			.param("act", act.code())
			.param("target", target)
			.param("detail", detail)
			.param("language", (language != null) ? language.code() : null, Types.VARCHAR)
			.update();
	}

}
