package laurel.audit;

import java.util.Iterator;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells whether the log is as it was written, by what the events themselves say and
 * without trust in the database that chained them.
 */
@Service
public class AuditChain {

	private static final int BATCH = 500;

	private final JdbcClient database;

	AuditChain(JdbcClient database) {
		this.database = database;
	}

	/**
	 * Reads the whole log, some hundred events at a time.
	 * @param noted the head of an earlier day, which must still be there; or null
	 */
	@Transactional(readOnly = true)
	public AuditReport verify(@Nullable AuditHead noted) {
		AuditHead last = new AuditHead(0, AuditEvent.NOTHING);
		// Outside a transaction, the driver would fetch all at once.
		try (Stream<AuditEvent> events = this.database
			.sql("select " + AuditEvent.COLUMNS + " from audit_event order by position")
			.withFetchSize(BATCH)
			.query(AuditEvent::read)
			.stream()) {
			for (Iterator<AuditEvent> all = events.iterator(); all.hasNext();) {
				AuditEvent event = all.next();
				AuditFlaw flaw = flaw(last, event, noted);
				if (flaw != null) {
					return new AuditReport(flaw, head(last));
				}
				last = new AuditHead(event.position(), event.hash());
			}
		}
		AuditFlaw cut = (noted != null && noted.position() > last.position())
				? new AuditFlaw(AuditFlaw.Reason.CUT, noted.position()) : null;
		return new AuditReport(cut, head(last));
	}

	private static @Nullable AuditFlaw flaw(AuditHead last, AuditEvent event, @Nullable AuditHead noted) {
		if (event.position() != last.position() + 1) {
			return new AuditFlaw(AuditFlaw.Reason.MISSING, last.position() + 1);
		}
		if (!event.hash().equals(event.computedHash())) {
			return new AuditFlaw(AuditFlaw.Reason.CHANGED, event.position());
		}
		if (!event.previous().equals(last.hash())) {
			return new AuditFlaw(AuditFlaw.Reason.OUT_OF_ORDER, event.position());
		}
		if (noted != null && noted.position() == event.position() && !noted.hash().equals(event.hash())) {
			return new AuditFlaw(AuditFlaw.Reason.OTHER, event.position());
		}
		return null;
	}

	private static @Nullable AuditHead head(AuditHead last) {
		return (last.position() > 0) ? last : null;
	}

}
