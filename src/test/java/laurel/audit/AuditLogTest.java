package laurel.audit;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import laurel.lang.Language;
import laurel.staff.Member;
import laurel.staff.Role;
import laurel.support.Superuser;
import laurel.support.WholeSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What is put on record, and what nobody can do to it. */
@WholeSite
class AuditLogTest {

	private static final Member ROSA = new Member(7, "Rosa", Role.EDITOR, Language.ES);

	@Autowired
	private AuditLog log;

	@Autowired
	private AuditChain chain;

	@Autowired
	private Clock clock;

	@Autowired
	private JdbcClient database;

	@Autowired
	private JdbcConnectionDetails details;

	@Autowired
	private TransactionTemplate transaction;

	@Test
	void actIsOnRecordWithWhoWhatAndWhen() {
		Instant before = this.clock.instant();
		this.transaction.executeWithoutResult((status) -> this.log.record(ROSA, TestAct.DONE_AGAIN, "911", "1 → 2"));
		AuditEvent event = last();
		assertThat(event)
			.extracting(AuditEvent::account, AuditEvent::name, AuditEvent::act, AuditEvent::target, AuditEvent::detail)
			.containsExactly(7L, "Rosa", "test.done-again", "911", "1 → 2");
		assertThat(event.at()).isBetween(before.minusMillis(1), this.clock.instant());
		assertThat(event.hash()).isEqualTo(event.computedHash());
	}

	@Test
	void whatTheHouseDoesIsNobodys() {
		this.transaction.executeWithoutResult((status) -> this.log.recordByHouse(TestAct.DONE, "start"));
		assertThat(last()).extracting(AuditEvent::account, AuditEvent::name).containsExactly(null, "");
	}

	@Test
	void actThatIsUndoneIsNotOnRecord() {
		long before = count();
		this.transaction.executeWithoutResult((status) -> {
			this.log.record(ROSA, TestAct.DONE, "911");
			assertThat(count()).isEqualTo(before + 1);
			status.setRollbackOnly();
		});
		assertThat(count()).isEqualTo(before);
	}

	@Test
	void actThatCannotBeRecordedDoesNotHappen() {
		assertThatExceptionOfType(IllegalTransactionStateException.class)
			.isThrownBy(() -> this.log.record(ROSA, TestAct.DONE, "outside a transaction"));
		assertThatThrownBy(() -> this.transaction.executeWithoutResult((status) -> {
			this.database.sql("update hotline set source = 'changed'").update();
			this.log.record(ROSA, TestAct.DONE, "no\0text");
		})).isInstanceOf(RuntimeException.class);
		assertThat(this.database.sql("select source from hotline").query(String.class).set()).doesNotContain("changed");
	}

	@Test
	void twoWhoActAtOnceMakeOneChain() throws Exception {
		long before = count();
		ExecutorService two = Executors.newFixedThreadPool(2);
		Callable<Void> acts = () -> {
			for (int i = 0; i < 50; i++) {
				this.transaction.executeWithoutResult((status) -> this.log.record(ROSA, TestAct.DONE, "at once"));
			}
			return null;
		};
		for (Future<Void> done : two.invokeAll(List.of(acts, acts))) {
			done.get();
		}
		two.shutdown();
		assertThat(count()).isEqualTo(before + 100);
		assertThat(this.chain.verify(null).flaw()).isNull();
	}

	@Test
	void clientDoesNotChooseThePlaceInTheChain() {
		this.database.sql("""
				insert into audit_event values (99, now(), 1, 'Eva', 'test.done', 'forged', '',
					sha256('before'), sha256('forged')), (3, now(), 1, 'Eva', 'test.done', 'forged too', '',
					sha256('before'), sha256('forged'))""").update();
		assertThat(last().position()).isEqualTo(count());
		assertThat(this.chain.verify(null).flaw()).isNull();
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "update audit_event set detail = ''", "delete from audit_event", "truncate audit_event", """
					insert into audit_event select * from audit_event
					on conflict (position) do update set detail = ''""" })
	void applicationHasNoRightToChangeTheLog(String statement) {
		assertThatThrownBy(() -> this.database.sql(statement).update()).rootCause()
			.hasMessageContaining("permission denied");
	}

	/** Even one without any row to change. */
	@ParameterizedTest
	@ValueSource(strings = { "update audit_event set detail = '' where false", "delete from audit_event where false",
			"truncate audit_event",
			"set session_replication_role = replica; delete from audit_event where position = 1" })
	void triggerRefusesThoseWhoHaveEveryRight(String statement) throws Exception {
		Superuser.undone(this.details,
				(connection) -> assertThatThrownBy(() -> connection.createStatement().execute(statement))
					.hasMessageContaining("the audit log can only be added to"));
	}

	private AuditEvent last() {
		return this.database.sql("select " + AuditEvent.COLUMNS + " from audit_event order by position desc limit 1")
			.query(AuditEvent::read)
			.single();
	}

	private long count() {
		return this.database.sql("select count(*) from audit_event").query(Long.class).single();
	}

}
