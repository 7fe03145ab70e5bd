package laurel.audit;

import java.util.Locale;

/**
 * Something that is put on record when it is done. A feature states its acts in an enum;
 * each has its words in the messages, {@code audit.act.hotline.changed} for the act
 * {@code CHANGED} of the subject {@code hotline}. Codes are kept for good: neither the
 * subject nor the name of an act may change once a release knows it.
 */
public interface Act {

	/** What it is done to: one word in lower case. */
	String subject();

	/** The name of the constant. */
	String name();

	/** What is kept: {@code hotline.changed}. */
	default String code() {
		return subject() + "." + name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
