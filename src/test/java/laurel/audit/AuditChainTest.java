package laurel.audit;

import java.sql.Connection;
import java.sql.Statement;
import java.time.Instant;

import laurel.audit.AuditFlaw.Reason;
import laurel.lang.Language;
import laurel.lang.Title;
import laurel.staff.Member;
import laurel.staff.Role;
import laurel.support.Superuser;
import laurel.support.WholeSite;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody who can do everything with the database changes the log, and is found out. */
@WholeSite
class AuditChainTest {

	/** Longer than what is read at a time. */
	private static final int LENGTH = 1201;

	@Autowired
	private AuditLog log;

	@Autowired
	private AuditChain chain;

	@Autowired
	private JdbcClient database;

	@Autowired
	private JdbcConnectionDetails details;

	@Autowired
	private TransactionTemplate transaction;

	@BeforeEach
	void makeItLong() {
		this.transaction.executeWithoutResult((status) -> {
			AuditHead head = this.chain.verify(null).head();
			for (long i = (head != null) ? head.position() : 0; i < LENGTH; i++) {
				this.log.recordByHouse(TestAct.DONE, "año " + i + ": «ñ» 🌿");
			}
		});
	}

	@Test
	void chainIsWholeAndTellsItsHead() {
		AuditReport report = this.chain.verify(null);
		assertThat(report.isWhole()).isTrue();
		assertThat(report.head()).isNotNull();
		assertThat(report.head().position()).isGreaterThanOrEqualTo(LENGTH);
		assertThat(this.chain.verify(AuditHead.parse(report.head().toString()).orElseThrow())).isEqualTo(report);
	}

	@Test
	void emptyLogIsWholeAndHasNoHead() throws Exception {
		assertFound("delete from audit_event", null, null);
	}

	@Test
	void changedEventIsFound() throws Exception {
		assertFound("update audit_event set target = 'nothing' where position = 600", null,
				new AuditFlaw(Reason.CHANGED, 600));
		assertFound("update audit_event set at = at + interval '1 microsecond' where position = 1", null,
				new AuditFlaw(Reason.CHANGED, 1));
	}

	@Test
	void languageThatANameDoesNotHaveIsFound() throws Exception {
		assertFound("update audit_event set language = 'es' where position = 600", null,
				new AuditFlaw(Reason.CHANGED, 600));
		Member who = new Member(7, "Rosa", Role.EDITOR, Language.EN);
		this.transaction
			.executeWithoutResult((status) -> this.log.record(who, TestAct.DONE, new Title("Niñez", Language.ES)));
		assertThat(this.chain.verify(null).isWhole()).isTrue();
		assertFound("update audit_event set language = null where language = 'es'", null, firstOf("es"));
	}

	private AuditFlaw firstOf(String language) {
		return new AuditFlaw(Reason.CHANGED,
				this.database.sql("select min(position) from audit_event where language = ?")
					.param(language)
					.query(Long.class)
					.single());
	}

	/** Whose words are the same when one forgets where each begins. */
	@Test
	void wordsMovedFromOneColumnToTheNextAreFound() throws Exception {
		assertFound("update audit_event set target = '', detail = target where position = 600", null,
				new AuditFlaw(Reason.CHANGED, 600));
	}

	@Test
	void missingEventIsFound() throws Exception {
		assertFound("delete from audit_event where position = 600", null, new AuditFlaw(Reason.MISSING, 600));
		assertFound("delete from audit_event where position < 3", null, new AuditFlaw(Reason.MISSING, 1));
	}

	@Test
	void eventsThatChangedPlacesAreFound() throws Exception {
		assertFound("""
				update audit_event set position = -600 where position = 600;
				update audit_event set position = 600 where position = 601;
				update audit_event set position = 601 where position = -600""", null,
				new AuditFlaw(Reason.CHANGED, 600));
	}

	@Test
	void eventThatWasWrittenAnewWithItsHashIsFoundByTheNext() throws Exception {
		String forged = new AuditEvent(600, Instant.EPOCH, 1L, "Eva", "test.done", "forged", "", AuditEvent.NOTHING, "",
				null)
			.computedHash();
		assertFound("""
				update audit_event set at = 'epoch', account = 1, name = 'Eva', target = 'forged', detail = '',
				previous = decode('%s', 'hex'), hash = decode('%s', 'hex') where position = 600"""
			.formatted(AuditEvent.NOTHING, forged), null, new AuditFlaw(Reason.OUT_OF_ORDER, 600));
	}

	@Test
	void cutTailIsFoundByWhoeverNotedTheHead() throws Exception {
		AuditHead noted = this.chain.verify(null).head();
		assertThat(noted).isNotNull();
		String cut = "delete from audit_event where position > 600";
		assertFound(cut, null, null);
		assertFound(cut, noted, new AuditFlaw(Reason.CUT, noted.position()));
		assertFound("select 1", new AuditHead(600, AuditEvent.NOTHING), new AuditFlaw(Reason.OTHER, 600));
	}

	private void assertFound(String change, @Nullable AuditHead noted, @Nullable AuditFlaw flaw) throws Exception {
		Superuser.undone(this.details, (connection) -> {
			try (Statement statement = connection.createStatement()) {
				statement.execute("alter table audit_event disable trigger all");
				statement.execute(change);
			}
			assertThat(seenBy(connection).verify(noted).flaw()).isEqualTo(flaw);
		});
	}

	private static AuditChain seenBy(Connection connection) {
		return new AuditChain(JdbcClient.create(new SingleConnectionDataSource(connection, true)));
	}

}
