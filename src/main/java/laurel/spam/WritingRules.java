package laurel.spam;

import java.lang.Character.UnicodeScript;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How it is written. Whoever writes in distress writes in capitals, says a word over and
 * over and misspells: that is worth next to nothing.
 */
final class WritingRules {

	private static final int ENOUGH_LETTERS = 20;

	private static final double MOST_LETTERS = 0.6;

	private static final int WORD_TIMES = 6;

	private static final double WORD_SHARE = 0.25;

	private static final int LINE_TIMES = 3;

	private static final int LINE_LENGTH = 20;

	private static final Pattern SAME_CHARACTER = Pattern.compile("(\\S)\\1{9}");

	private static final int ENOUGH_WORDS = 10;

	/** Every sentence of the two languages has more of them. */
	private static final double FEW_COMMON = 0.12;

	private static final int SHOWN = 3;

	private WritingRules() {
	}

	static Stream<Clue> capitals(Sample sample) {
		String speech = Texts.speech(sample.text());
		long letters = speech.codePoints().filter(Character::isLetter).count();
		long capitals = speech.codePoints().filter(Character::isUpperCase).count();
		return (letters >= ENOUGH_LETTERS && capitals > MOST_LETTERS * letters) ? Stream.of(Sign.CAPITALS.worth(5))
				: Stream.empty();
	}

	static Stream<Clue> repetition(Sample sample) {
		List<String> words = Texts.folded(sample.text());
		Stream<Clue> word = most(words.stream().filter((each) -> each.length() > 2 && !CommonWords.has(each)))
			.filter((most) -> most.getValue() >= WORD_TIMES && most.getValue() >= WORD_SHARE * words.size())
			.map((most) -> Sign.REPEATED_WORD.worth(10, most.getValue(), most.getKey()));
		Stream<Clue> line = most(
				sample.text().lines().map(String::strip).filter((each) -> each.length() >= LINE_LENGTH))
			.filter((most) -> most.getValue() >= LINE_TIMES)
			.map((most) -> Sign.REPEATED_LINE.worth(20, most.getValue()));
		Stream<Clue> character = SAME_CHARACTER.matcher(sample.text()).find()
				? Stream.of(Sign.REPEATED_CHARACTER.worth(5)) : Stream.empty();
		return Stream.of(word, line, character).flatMap(Function.identity());
	}

	/** What there is most of; nothing where there is nothing. */
	private static Stream<Map.Entry<String, Long>> most(Stream<String> things) {
		return things.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
			.entrySet()
			.stream()
			.max(Map.Entry.<String, Long>comparingByValue()
				.thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
			.stream();
	}

	/** "сasino" with a Cyrillic с: who does so hides a word from a filter. */
	static Stream<Clue> alphabets(Sample sample) {
		List<String> mixed = Texts.words(Texts.plain(sample.name() + "\n" + sample.text()))
			.stream()
			.map(MatchResult::group)
			.filter(WritingRules::isMixed)
			.distinct()
			.toList();
		return mixed.isEmpty() ? Stream.empty() : Stream
			.of(Sign.ALPHABETS.worth((mixed.size() < SHOWN) ? 25 : 40, mixed.stream().limit(SHOWN).toList()));
	}

	private static boolean isMixed(String word) {
		Set<UnicodeScript> scripts = word.codePoints()
			.filter(Character::isLetter)
			.mapToObj(UnicodeScript::of)
			.filter((script) -> script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED)
			.collect(Collectors.toSet());
		return scripts.size() > 1 && scripts.contains(UnicodeScript.LATIN);
	}

	/** Mixing the two is how many speak; a third may still be a cry for help. */
	static Stream<Clue> otherLanguage(Sample sample) {
		List<String> words = Texts.folded(sample.text());
		long common = words.stream().filter(CommonWords::has).count();
		return (words.size() >= ENOUGH_WORDS && common < FEW_COMMON * words.size())
				? Stream.of(Sign.OTHER_LANGUAGE.worth(15)) : Stream.empty();
	}

}
