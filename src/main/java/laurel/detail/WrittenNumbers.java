package laurel.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;

/** Finds telephone numbers among the other figures of a text. */
public final class WrittenNumbers {

	private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();

	private static final String REGION = "US";

	private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

	private static final String BETWEEN = "[-.\\h\u2010-\u2015]";

	/**
	 * Figures in the groups that nothing but a number of North America has, or all ten
	 * together.
	 */
	private static final Pattern GROUPED = Pattern.compile("(?:\\+?1" + BETWEEN + "?)?(?:\\(\\d{3}\\)" + BETWEEN
			+ "?|\\d{3}" + BETWEEN + ")\\d{3}" + BETWEEN + "\\d{4}|1?\\d{10}");

	/** 1-800-799-SAFE; bounded, for a text may repeat its beginning without end. */
	private static final Pattern LETTERED = Pattern.compile(
			"\\b(?:1-)?(?=[0-9-]{0,12}[A-Z])8(?:00|33|44|55|66|77|88)-(?:[0-9]{3}-)?[0-9A-Z]{2,16}(?:-[0-9A-Z]{1,16}){0,4}\\b");

	private static final String END = "(?=[.,;:!?)”\"]|$|\\s+(?:or|and|if|for|now|first|at|right|when|from|o|u|y|si|para"
			+ "|ahora|cuando|desde|en|primero)\\b)";

	private static final String SEVEN = "\\d{3}-\\d{4}(?!\\d)";

	/** A short number, where the words say that one calls it or writes to it. */
	private static final List<Pattern> SHORT = Stream
		.of("(?:call|dial|phone|ring|text)(?:ing)?\\s+(" + SEVEN + "|\\d{3}" + END + ")",
				"(?:text|send|message)(?:ing)?\\b[^.!?]{0,40}?\\bto\\s+(\\d{3}|\\d{5,6})" + END,
				"(?:llam|marc|marqu)\\p{L}+\\s+(?:al?\\s+|el\\s+)?(?:número\\s+)?(" + SEVEN + "|\\d{3}" + END + ")",
				"(?:env|mand|escrib|text)\\p{L}+\\b[^.!?]{0,40}?\\bal\\s+(?:número\\s+)?(\\d{3}|\\d{5,6})" + END)
		.map((words) -> Pattern.compile("(?<!\\p{L})" + words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
		.toList();

	private WrittenNumbers() {
	}

	/** All that can be called or written to, each place once. */
	public static Stream<Found> in(String text) {
		if (text.chars().filter(Character::isDigit).count() < 3) {
			return Stream.empty();
		}
		String words = ADDRESS.matcher(text).replaceAll((address) -> " ".repeat(address.group().length()));
		List<Found> found = new ArrayList<>();
		StreamSupport.stream(PHONES.findNumbers(words, REGION, Leniency.POSSIBLE, Long.MAX_VALUE).spliterator(), false)
			.filter(WrittenNumbers::isCallable)
			.map((match) -> new Found(digits(match.number()), match.rawString(), match.start()))
			.forEach(found::add);
		for (Matcher match = LETTERED.matcher(words); match.find();) {
			add(new Found(digits(match.group()), match.group(), match.start()), found);
		}
		for (Pattern pattern : SHORT) {
			for (Matcher match = pattern.matcher(words); match.find();) {
				add(new Found(match.group(1), match.group(1), match.start(1)), found);
			}
		}
		return found.stream();
	}

	/**
	 * What is dialled, as hotlines keep it: with the country’s code unless it is short.
	 */
	public static String digits(String written) {
		String digits = PhoneNumberUtil.convertAlphaCharactersInNumber(written).replaceAll("\\D", "");
		return (digits.length() == 10) ? "1" + digits : digits;
	}

	private static String digits(PhoneNumber number) {
		return number.getCountryCode() + PHONES.getNationalSignificantNumber(number);
	}

	/** Not every row of figures that could be a number is meant as one. */
	private static boolean isCallable(PhoneNumberMatch match) {
		String written = match.rawString();
		return GROUPED.matcher(written).matches()
				&& (written.matches(".*\\D.*") || PHONES.isValidNumber(match.number()))
				|| written.startsWith("+") && PHONES.isValidNumber(match.number());
	}

	private static void add(Found fresh, List<Found> found) {
		boolean taken = found.stream().anyMatch((other) -> fresh.place < other.end() && other.place < fresh.end());
		if (!taken) {
			found.add(fresh);
		}
	}

	/**
	 * A number in a text.
	 *
	 * @param digits with the country’s code unless it is short
	 */
	public record Found(String digits, String written, int place) {

		int end() {
			return this.place + this.written.length();
		}

	}

}
