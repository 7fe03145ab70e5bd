package laurel.gate;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import laurel.content.Candidate;
import laurel.content.Objection;
import laurel.content.Passage;
import laurel.content.PublishCheck;
import laurel.lang.Language;
import laurel.markup.Block;
import laurel.markup.Markdown;
import laurel.markup.ReadingLevel;

import org.springframework.stereotype.Component;

/**
 * A text can be read without effort by somebody who is tired or afraid; the words of
 * others are left as they were said.
 */
@Component
class ReadingEase implements PublishCheck {

	private static final double HARDEST_ENGLISH = 8;

	private static final double HARDEST_SPANISH = 60;

	/** Of fewer words the formulas say nothing. */
	private static final int FEWEST_WORDS = 80;

	private static final int PARAGRAPH_WORDS = 20;

	@Override
	public List<Objection> check(Candidate candidate) {
		return candidate.passages()
			.stream()
			.filter((passage) -> passage.nature() == Passage.Nature.MARKDOWN)
			.flatMap((passage) -> check(passage).stream())
			.toList();
	}

	private static Optional<Objection> check(Passage passage) {
		List<Block> paragraphs = passage.blocks()
			.stream()
			.filter((block) -> block.kind() == Block.Kind.PARAGRAPH)
			.toList();
		String text = paragraphs.stream().map(Block::own).collect(Collectors.joining("\n"));
		if (Markdown.wordsIn(text) < FEWEST_WORDS || difficulty(text, passage.language()) <= 0) {
			return Optional.empty();
		}
		String message = (passage.language() == Language.ES) ? "gate.reading.spanish" : "gate.reading.english";
		return paragraphs.stream()
			.filter((block) -> Markdown.wordsIn(block.own()) >= PARAGRAPH_WORDS)
			.max(Comparator.comparingDouble((block) -> difficulty(block.own(), passage.language())))
			.map((hardest) -> Objection.warning(passage.field(), hardest.lineAt(0), hardest.text(), message,
					Math.round(level(text, passage.language()))));
	}

	/** How much harder than it may be. */
	private static double difficulty(String text, Language language) {
		double level = level(text, language);
		return (language == Language.ES) ? HARDEST_SPANISH - level : level - HARDEST_ENGLISH;
	}

	private static double level(String text, Language language) {
		return (language == Language.ES) ? ReadingLevel.spanish(text) : ReadingLevel.english(text);
	}

}
