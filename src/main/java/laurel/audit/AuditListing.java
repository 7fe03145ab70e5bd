package laurel.audit;

import java.util.List;

/**
 * One page of the log, newest first.
 *
 * @param page counted from 1
 * @param pages at least 1
 */
public record AuditListing(List<AuditEvent> events, int page, int pages) {

}
