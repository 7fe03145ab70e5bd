package laurel.comment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import laurel.audit.AuditLog;
import laurel.safety.Failure;
import laurel.seal.SealException;
import laurel.seal.Seals;
import laurel.staff.Member;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The e-mail addresses that were left with comments. Nobody reads one without a reason
 * that stays on record.
 */
@Service
public class Emails {

	private static final Logger LOG = LoggerFactory.getLogger(Emails.class);

	private final CommentRepository comments;

	private final CommentTitles titles;

	private final Seals seals;

	private final AuditLog log;

	Emails(CommentRepository comments, CommentTitles titles, Seals seals, AuditLog log) {
		this.comments = comments;
		this.titles = titles;
		this.seals = seals;
		this.log = log;
	}

	/**
	 * Opens one. That it was read is on record before anybody can read it; what cannot be
	 * recorded is not opened.
	 * @param reason why it has to be
	 * @return empty where there is none, or where nobody can open it any more
	 */
	@Transactional
	public Optional<Email> reveal(Member who, UUID id, String reason) {
		Optional<Comment> comment = this.comments.lockAll(List.of(id)).stream().findFirst();
		Optional<Email> email = comment.flatMap(this::open);
		if (email.isPresent()) {
			this.log.record(who, CommentAct.EMAIL_REVEALED,
					this.titles.of(comment.orElseThrow().entryId(), who.language()), reason);
		}
		return email;
	}

	private Optional<Email> open(Comment comment) {
		LeftEmail left = comment.email();
		try {
			return (left != null) ? this.seals.open(left.sealed()).map((address) -> new Email(address, left.safe()))
					: Optional.empty();
		}
		catch (SealException ex) {
			LOG.error(Failure.describe(ex));
			return Optional.empty();
		}
	}

	/**
	 * Where somebody may be answered.
	 *
	 * @param safe whether the writer said that it is safe to write there
	 */
	public record Email(String address, boolean safe) {

	}

}
