package laurel.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import laurel.content.Objection;
import laurel.content.Passage;
import laurel.detail.WordList;
import laurel.lang.Language;
import laurel.markup.Block;

import org.springframework.stereotype.Component;

/**
 * A passage in the other language is marked, so that it is read aloud as what it is. Such
 * a passage has words which every sentence of that language has, and none of this one's.
 */
@Component
class OtherLanguage extends BlockCheck {

	private static final int SHORTEST = 6;

	private static final int TELLING = 3;

	private static final double SHARE = 0.3;

	/**
	 * A word; or what parts a passage from others: a quotation mark, a gap left by a
	 * mark.
	 */
	private static final Pattern WORD = Pattern.compile("\\p{L}+(?:['’]\\p{L}+)*|[“”«»\"]|\\h{3,}");

	private static final Bilingual<WordList> COMMON = Bilingual.words("common");

	@Override
	Stream<Objection> check(Passage passage, Block block) {
		if (!passage.isProse() || block.language() != null) {
			return Stream.empty();
		}
		String own = block.own();
		Language other = passage.language().other();
		return runs(own, passage.language()).stream()
			.filter((run) -> isOther(run, other) && !isName(run, other, own))
			.map((run) -> Objection.error(passage.field(), block.lineAt(run.get(0).start()),
					own.substring(run.get(0).start(), run.get(run.size() - 1).end()), message(passage),
					"{lang=" + other.code() + "}"));
	}

	/** Neighbouring words without one that this language is known by. */
	private static List<List<MatchResult>> runs(String text, Language language) {
		List<List<MatchResult>> runs = new ArrayList<>();
		List<MatchResult> run = new ArrayList<>();
		for (MatchResult word : WORD.matcher(text).results().toList()) {
			boolean ends = !Character.isLetter(word.group().charAt(0)) || isCommon(word, language);
			if (ends) {
				runs.add(run);
				run = new ArrayList<>();
			}
			else {
				run.add(word);
			}
		}
		runs.add(run);
		runs.removeIf((each) -> each.size() < SHORTEST);
		return runs;
	}

	private static boolean isOther(List<MatchResult> run, Language other) {
		long telling = run.stream().filter((word) -> isCommon(word, other)).count();
		return telling >= TELLING && telling >= SHARE * run.size();
	}

	/**
	 * Whether it is what somebody or something is called, which is the same in every
	 * language.
	 */
	private static boolean isName(List<MatchResult> run, Language other, String text) {
		int start = run.get(0).start();
		if (start > 0 && "“«\"".indexOf(text.charAt(start - 1)) >= 0) {
			return false;
		}
		List<MatchResult> telling = run.stream().filter((word) -> isCommon(word, other)).toList();
		int end = telling.get(telling.size() - 1).start();
		return run.stream()
			.filter((word) -> word.start() > telling.get(0).start() && word.start() < end && !isCommon(word, other))
			.allMatch((word) -> Character.isUpperCase(word.group().charAt(0)));
	}

	private static boolean isCommon(MatchResult word, Language language) {
		return COMMON.in(language).has(word.group().replace('\'', '’'));
	}

	private static String message(Passage passage) {
		return switch (passage.nature()) {
			case MARKDOWN -> "gate.language.unmarked";
			case QUOTE -> "gate.language.quote";
			default -> "gate.language.plain";
		};
	}

}
