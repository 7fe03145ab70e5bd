package laurel.gate;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import laurel.content.Candidate;
import laurel.content.Objection;
import laurel.content.Passage;
import laurel.content.PublishCheck;
import laurel.detail.WordList;
import laurel.markup.Block;

import org.springframework.stereotype.Component;

/**
 * Whoever is quoted, or whose story is told, agreed to it, and somebody wrote that down.
 */
@Component
class Consent implements PublishCheck {

	private static final Bilingual<WordList> STORIES = Bilingual.words("stories");

	private static final String SAYING = "(?:said|says|told|tells|recalls|recalled|remember(?:s|ed)|explain(?:s|ed)|wrote"
			+ "|shared|affirms|dijo|dice|cuenta|contó|recuerda|recordó|explica|explicó|relata|relató|afirma|afirmó|comenta"
			+ "|comentó|escribió)";

	private static final String SPOKEN = "[“\"«][^”\"»]{40,}[”\"»]";

	/**
	 * Somebody said it, before or after; or the whole paragraph is what somebody said.
	 */
	private static final Pattern SAID = Pattern.compile("\\b" + SAYING + "\\b[^.“”\"«]{0,30}[,:]\\s*" + SPOKEN + "|"
			+ SPOKEN + ",?\\s(?:\\p{L}+\\s){0,3}" + SAYING + "\\b|^[“\"«][^”\"»]{80,}",
			Pattern.UNICODE_CHARACTER_CLASS);

	/**
	 * Says where the first quote or story is: one consent is recorded for all of them, in
	 * a field of its own.
	 */
	@Override
	public List<Objection> check(Candidate candidate) {
		if (!candidate.form().getConsent().isBlank()) {
			return List.of();
		}
		return candidate.passages()
			.stream()
			.filter(Passage::isProse)
			.flatMap((passage) -> passage.blocks().stream().flatMap((block) -> check(passage, block)))
			.limit(1)
			.map((objection) -> objection.mendedIn("consent"))
			.toList();
	}

	private static Stream<Objection> check(Passage passage, Block block) {
		if (block.kind() == Block.Kind.QUOTE) {
			return Stream.of(Objection.warning(passage.field(), block.lineAt(0), block.text(), "gate.consent.quote"));
		}
		Stream<Objection> said = SAID.matcher(block.text())
			.results()
			.map((quote) -> Objection.warning(passage.field(), block.lineAt(quote.start()), quote.group(),
					"gate.consent.quote"));
		Stream<Objection> told = STORIES.in(passage.language())
			.in(block.text())
			.map((story) -> Objection.warning(passage.field(), block.lineAt(story.start()), around(story, block),
					"gate.consent.story"));
		return Stream.concat(said, told);
	}

	private static String around(MatchResult story, Block block) {
		return block.sentences()
			.stream()
			.filter((sentence) -> sentence.place() + sentence.text().length() >= story.end())
			.findFirst()
			.map(Block.Sentence::text)
			.orElse(story.group());
	}

}
