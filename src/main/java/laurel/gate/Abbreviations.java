package laurel.gate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import laurel.content.Candidate;
import laurel.content.Objection;
import laurel.content.Passage;
import laurel.content.PublishCheck;
import laurel.detail.WordList;
import laurel.markup.Block;

import org.springframework.stereotype.Component;

/**
 * Somewhere in the text an abbreviation is spelled out: a name with the abbreviation in
 * brackets, or the other way round.
 */
@Component
class Abbreviations implements PublishCheck {

	private static final Pattern CAPITALS = Pattern
		.compile("(?<![\\p{L}\\p{N}@.&])(\\p{Lu}{2,6})(?=s?(?![\\p{L}\\p{N}@&]|\\s*§))");

	private static final Pattern ROMAN = Pattern.compile("X{0,3}(?:IX|IV|V?I{0,3})");

	/** Words that are shouted are no abbreviations. */
	private static final Pattern SHOUTED = Pattern.compile("(?:\\p{Lu}{2,}[\\s,;:.!?¡¿–—-]+){3,}\\p{Lu}{2,}");

	/** {@code Austin, TX} and {@code Ana Luz, MSW}. */
	private static final Pattern AFTER_A_NAME = Pattern.compile("\\p{Lu}[\\p{L}.’-]+,\\s+$");

	/**
	 * With its words before it, with them behind it in brackets, or with a verb between.
	 */
	private static final Pattern SPELLED_OUT = Pattern.compile("(?<!\\p{L})(\\p{Lu}{2,6})(?=s?[”\"]?(?:[),;:/ ]"
			+ "(?<=\\p{L}{2}[”\"’]?\\s{1,9}\\((?:[^()]{0,30}\\s)?[“\"]?\\p{Lu}{2,6}s?[”\"]?[),;:/ ])"
			+ "|[,:]?\\s*\\([^)]{0,200}?\\p{L}{2}\\s+\\p{L}{2}"
			+ "|\\s+(?:stands for|means|is short for|significa|quiere decir|son las siglas)))");

	private static final WordList KNOWN = WordList.named("gate/abbreviations");

	private static final WordList BEHIND_NAMES = WordList.named("gate/abbreviations-behind-names");

	@Override
	public List<Objection> check(Candidate candidate) {
		String whole = candidate.passages()
			.stream()
			.flatMap((passage) -> passage.blocks().stream())
			.map(Block::text)
			.collect(Collectors.joining("\n"));
		Set<String> settled = spelledOut(whole);
		List<Objection> objections = new ArrayList<>();
		for (Passage passage : candidate.passages()) {
			if (passage.isProse()) {
				passage.blocks().forEach((block) -> check(passage, block, settled, objections));
			}
		}
		return objections;
	}

	private static void check(Passage passage, Block block, Set<String> settled, List<Objection> objections) {
		String text = SHOUTED.matcher(block.text()).replaceAll((shout) -> " ".repeat(shout.group().length()));
		for (MatchResult found : CAPITALS.matcher(text).results().toList()) {
			String abbreviation = found.group(1);
			boolean behindName = BEHIND_NAMES.has(abbreviation)
					&& AFTER_A_NAME.matcher(text.substring(0, found.start())).find();
			if (!behindName && settled.add(abbreviation) && !isKnown(abbreviation)) {
				objections.add(Objection.warning(passage.field(), block.lineAt(found.start()), abbreviation,
						"gate.abbreviation", abbreviation));
			}
		}
	}

	private static boolean isKnown(String abbreviation) {
		return KNOWN.has(abbreviation) || ROMAN.matcher(abbreviation).matches();
	}

	/** In one pass, for a text may have as many abbreviations as it has words. */
	private static Set<String> spelledOut(String text) {
		Set<String> spelledOut = new HashSet<>();
		SPELLED_OUT.matcher(text).results().forEach((found) -> spelledOut.add(found.group(1)));
		return spelledOut;
	}

}
