package laurel.gate;

import java.util.stream.Stream;

import laurel.content.Objection;
import laurel.content.Passage;
import laurel.lang.Language;
import laurel.markup.Block;
import laurel.markup.Markdown;

import org.springframework.stereotype.Component;

/** Nobody has to hold a long sentence in mind until its end; others may have said one. */
@Component
class LongSentences extends BlockCheck {

	private static final int LONGEST_ENGLISH = 30;

	private static final int LONGEST_SPANISH = 35;

	@Override
	Stream<Objection> check(Passage passage, Block block) {
		if (!passage.isProse() || block.kind() != Block.Kind.PARAGRAPH) {
			return Stream.empty();
		}
		int longest = (passage.language() == Language.ES) ? LONGEST_SPANISH : LONGEST_ENGLISH;
		return block.sentences()
			.stream()
			.filter((sentence) -> Markdown.wordsIn(sentence.text()) > longest)
			.map((sentence) -> Objection.warning(passage.field(), block.lineAt(sentence.place()), sentence.text(),
					"gate.sentence.long", Markdown.wordsIn(sentence.text()), longest));
	}

}
