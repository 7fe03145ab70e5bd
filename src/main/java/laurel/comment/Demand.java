package laurel.comment;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** By what somebody may ask what is held of comments. */
enum Demand {

	/** Its id, or the words that take it back. */
	COMMENT,

	/** The e-mail address that was left with it. */
	EMAIL,

	/** The address of what it stands below. */
	ADDRESS,

	/** The day on which it was sent. */
	DATE;

	/** The demand that this word at the console makes. */
	static Optional<Demand> of(String word) {
		return Stream.of(values()).filter((demand) -> demand.word().equals(word)).findFirst();
	}

	String word() {
		return name().toLowerCase(Locale.ROOT);
	}

}
