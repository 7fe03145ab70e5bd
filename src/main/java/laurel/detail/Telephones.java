package laurel.detail;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import laurel.detail.PersonalDetails.Found;
import laurel.detail.PersonalDetails.Kind;

/**
 * Finds telephone numbers of any country, in figures or in words; and with them other
 * long numbers that tell who somebody is.
 */
final class Telephones {

	/** In three figures one reaches nobody but an office. */
	private static final int SHORTEST = 4;

	private static final Pattern FIGURES = Pattern
		.compile("(?<![\\p{L}\\p{N}$€#/])(?<![\\p{N}][.,])\\+?\\(?\\d(?:[\\h().·•_\u2010-\u2015-]{0,3}+\\d){6,40}+"
				+ "(?![\\p{L}\\p{N}%]|[,.]\\p{N})");

	/** Days, years, postal codes, round numbers and fractions. */
	private static final Pattern OTHER = Pattern.compile("\\d{1,2}[-.]\\d{1,2}[-.](?:19|20)\\d\\d"
			+ "|(?:19|20)\\d\\d[-.]?[01]\\d[-.]?[0-3]\\d|(?:(?:19|20)\\d\\d[\\h\u2010-\u2015-]{1,3}){1,3}(?:19|20)\\d\\d"
			+ "|\\d{5}-\\d{4}|\\d+0{4,}|\\d{1,3}(?:\\h000){2,4}|\\d{1,3}\\.\\d+(?<!\\d{3}\\.\\d{4})|\\d{4,}\\.\\d+");

	private static final List<String> FIGURE_WORDS = List.of("zero oh cero", "one uno una", "two dos", "three tres",
			"four cuatro", "five cinco", "six seis", "seven siete", "eight ocho", "nine nueve");

	private static final String FIGURE_WORD = "(?:" + String.join("|", FIGURE_WORDS).replace(' ', '|') + ")";

	private static final Pattern WORDS = Pattern.compile(
			"(?<![\\p{L}\\p{N}])" + FIGURE_WORD + "(?:[\\h,.-]{1,3}+" + FIGURE_WORD + "){6,40}+(?![\\p{L}\\p{N}])",
			Pattern.CASE_INSENSITIVE);

	private Telephones() {
	}

	static Stream<Found> in(String text, Set<String> known) {
		List<WrittenNumbers.Found> written = WrittenNumbers.in(text).toList();
		List<WrittenNumbers.Found> common = written.stream()
			.filter((number) -> known.contains(number.digits()))
			.toList();
		Stream<Found> numbers = written.stream()
			.filter((number) -> number.digits().length() >= SHORTEST && !known.contains(number.digits()))
			.map((number) -> new Found(Kind.PHONE, number.place(), number.end()));
		Stream<Found> others = Stream.of(inFigures(text), inWords(text))
			.flatMap((found) -> found)
			.filter((run) -> !known.contains(WrittenNumbers.digits(figures(run.group()))))
			.filter((run) -> common.stream()
				.noneMatch((number) -> number.place() < run.end() && run.start() < number.end()))
			.map((run) -> new Found(Kind.PHONE, run.start(), run.end()));
		return Stream.concat(numbers, others);
	}

	static Stream<MatchResult> inFigures(CharSequence text) {
		return FIGURES.matcher(text).results().filter((run) -> !OTHER.matcher(run.group()).matches());
	}

	static Stream<MatchResult> inWords(CharSequence text) {
		return WORDS.matcher(text).results();
	}

	private static String figures(String run) {
		return Stream.of(run.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
			.map(Telephones::figure)
			.collect(Collectors.joining());
	}

	private static String figure(String word) {
		for (int figure = 0; figure < FIGURE_WORDS.size(); figure++) {
			if (List.of(FIGURE_WORDS.get(figure).split(" ")).contains(word)) {
				return String.valueOf(figure);
			}
		}
		return word;
	}

}
