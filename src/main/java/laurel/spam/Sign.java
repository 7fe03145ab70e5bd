package laurel.spam;

import java.util.Arrays;
import java.util.List;

/** Everything that can speak for spam, or against it. */
enum Sign {

	TRAP("spam.reason.trap"),

	AT_ONCE("spam.reason.at-once"),

	QUICK("spam.reason.quick"),

	ALIKE_ONE("spam.reason.alike-one"),

	ALIKE("spam.reason.alike"),

	LINK("spam.reason.link"),

	LINKS("spam.reason.links"),

	CODE("spam.reason.code"),

	NAME_LINK("spam.reason.name-link"),

	NAME_OFFER("spam.reason.name-offer"),

	ALPHABETS("spam.reason.alphabets"),

	CAPITALS("spam.reason.capitals"),

	REPEATED_WORD("spam.reason.repeated-word"),

	REPEATED_LINE("spam.reason.repeated-line"),

	REPEATED_CHARACTER("spam.reason.repeated-character"),

	OTHER_LANGUAGE("spam.reason.other-language"),

	BAD_WORDS("spam.reason.bad-words"),

	GOOD_WORDS("spam.reason.good-words");

	private final String code;

	Sign(String message) {
		this.code = message.substring(Reason.PREFIX.length());
	}

	static boolean knows(String code) {
		return Arrays.stream(values()).anyMatch((sign) -> sign.code.equals(code));
	}

	/** That it was found, and how many points it is worth, below zero for a good sign. */
	Clue worth(int points, Object... arguments) {
		return new Clue(points, new Reason(this.code, Arrays.stream(arguments).map(String::valueOf).toList()));
	}

	/** The same, for words of the comment. */
	Clue worth(int points, List<String> words) {
		return worth(points, String.join(", ", words));
	}

}
