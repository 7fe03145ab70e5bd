package laurel.spam;

import java.util.List;
import java.util.regex.Pattern;

import laurel.lang.Language;
import laurel.lang.Phrase;
import laurel.lang.Title;
import laurel.lang.Wording;

/**
 * One thing that speaks for spam or against it.
 *
 * @param code which one, without blanks
 * @param arguments figures, and words of the comment, in the order of the message
 */
public record Reason(String code, List<String> arguments) {

	static final String PREFIX = "spam.reason.";

	private static final Pattern CODE = Pattern.compile("[a-z]+(-[a-z]+)*");

	/** What parts a reason from the next, and an argument from the next, when written. */
	private static final Pattern CONTROL = Pattern.compile("\\p{Cc}");

	private static final Pattern FIGURE = Pattern.compile("[0-9]{1,9}");

	public Reason {
		arguments = List.copyOf(arguments);
		if (!CODE.matcher(code).matches() || arguments.stream().anyMatch((each) -> CONTROL.matcher(each).find())) {
			throw new IllegalArgumentException("no reason can be written like this");
		}
	}

	/** The key of the sentence that says it. */
	public String message() {
		return PREFIX.concat(this.code);
	}

	/**
	 * The sentence, with figures as the language of the page writes them and the words of
	 * the comment as what they are.
	 * @param wording of the page that says it
	 * @param written the language of the comment
	 */
	public Phrase said(Wording wording, Language written) {
		return wording.phrase(message(), this.arguments.stream().map((argument) -> value(argument, written)).toArray());
	}

	private static Object value(String argument, Language written) {
		return FIGURE.matcher(argument).matches() ? Integer.valueOf(argument) : new Title(argument, written);
	}

}
