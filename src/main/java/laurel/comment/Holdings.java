package laurel.comment;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import laurel.audit.AuditLog;
import laurel.seal.SealException;
import laurel.seal.Seals;
import laurel.start.StartProblem;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds what is held of comments, for whoever has to answer a demand of the law. That it
 * was asked is on record before anybody is told; what was asked for is not.
 */
@Service
class Holdings {

	private static final Pattern ID = Pattern
		.compile("(?i)\\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\\b");

	private final CommentRepository comments;

	private final WithdrawalCodes codes;

	private final CommentedAddresses addresses;

	private final Seals seals;

	private final AuditLog log;

	Holdings(CommentRepository comments, WithdrawalCodes codes, CommentedAddresses addresses, Seals seals,
			AuditLog log) {
		this.comments = comments;
		this.codes = codes;
		this.addresses = addresses;
		this.seals = seals;
		this.log = log;
	}

	/**
	 * All that is held of the comments that this is about.
	 * @throws StartProblem for a date that is none
	 */
	@Transactional
	public Found find(Demand demand, String words) {
		Found found = switch (demand) {
			case COMMENT -> Found.of(byIdOrWords(words).stream().toList());
			case EMAIL -> byEmail(words);
			case ADDRESS -> this.addresses.entry(words)
				.map((entry) -> Found.of(this.comments.findByEntryIdOrderByDayAscIdAsc(entry)))
				.orElse(Found.NOWHERE);
			case DATE -> Found.of(this.comments.findByDayOrderByIdAsc(date(words)));
		};
		this.log.recordByHouse(CommentAct.HOLDINGS_SHOWN, "", demand.word());
		return found;
	}

	private Optional<Comment> byIdOrWords(String words) {
		Optional<String> id = ID.matcher(words).results().map(MatchResult::group).findFirst();
		return id.isPresent() ? this.comments.findById(UUID.fromString(id.get()))
				: this.comments.findByWithdrawalHash(this.codes.hash(words));
	}

	/** No address can be looked up: each is opened that can be, compared and dropped. */
	private Found byEmail(String address) {
		List<Comment> found = new ArrayList<>();
		int closed = 0;
		List<Comment> reachable = this.comments.findAllWithEmail();
		for (Comment comment : reachable) {
			Optional<String> opened = open(comment.email());
			if (opened.isEmpty()) {
				closed++;
			}
			else if (opened.get().equalsIgnoreCase(address)) {
				found.add(comment);
			}
		}
		return new Found(found, reachable.size() - closed, closed, true);
	}

	private Optional<String> open(@Nullable LeftEmail email) {
		try {
			return (email != null) ? this.seals.open(email.sealed()) : Optional.empty();
		}
		catch (SealException ex) {
			return Optional.empty();
		}
	}

	private static LocalDate date(String words) {
		try {
			return LocalDate.parse(words);
		}
		catch (DateTimeParseException ex) {
			throw new StartProblem("holdings.date.invalid");
		}
	}

	/**
	 * What was found.
	 *
	 * @param opened how many sealed addresses were compared
	 * @param closed how many could not be, because their key is not here
	 * @param somewhere whether there is a text where they were looked for
	 */
	record Found(List<Comment> comments, int opened, int closed, boolean somewhere) {

		private static final Found NOWHERE = new Found(List.of(), 0, 0, false);

		private static Found of(List<Comment> comments) {
			return new Found(comments, 0, 0, true);
		}

	}

}
