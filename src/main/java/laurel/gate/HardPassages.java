package laurel.gate;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

import laurel.content.Candidate;
import laurel.content.Objection;
import laurel.content.Passage;
import laurel.content.PublishCheck;
import laurel.detail.WordList;
import laurel.markup.Block;

import org.springframework.stereotype.Component;

/** Nobody comes upon violence in detail who was not told before. */
@Component
class HardPassages implements PublishCheck {

	/** As many words of the list make a paragraph hard to read. */
	private static final int IN_A_PARAGRAPH = 2;

	/** As many make the whole text so. */
	private static final int IN_THE_TEXT = 4;

	private static final Bilingual<WordList> GRAPHIC = Bilingual.words("graphic");

	@Override
	public List<Objection> check(Candidate candidate) {
		if (!candidate.form().getContentNote().isBlank()) {
			return List.of();
		}
		List<Hit> hits = candidate.passages()
			.stream()
			.filter(Passage::isProse)
			.flatMap((passage) -> passage.blocks().stream().flatMap((block) -> hit(passage, block)))
			.toList();
		boolean hard = hits.stream().mapToInt(Hit::count).sum() >= IN_THE_TEXT
				|| hits.stream().anyMatch((hit) -> hit.count() >= IN_A_PARAGRAPH);
		return hits.stream()
			.filter((hit) -> hard)
			.sorted((one, other) -> other.count() - one.count())
			.limit(1)
			.map((hit) -> Objection.warning(hit.passage().field(), hit.line(), hit.words(), "gate.graphic.unannounced"))
			.toList();
	}

	private static Stream<Hit> hit(Passage passage, Block block) {
		WordList graphic = GRAPHIC.in(passage.language());
		List<MatchResult> found = graphic.in(block.text()).toList();
		return found.isEmpty() ? Stream.empty() : Stream.of(new Hit(passage, block.lineAt(found.get(0).start()),
				String.join(", ", found.stream().map(MatchResult::group).distinct().toList()), found.size()));
	}

	private record Hit(Passage passage, int line, String words, int count) {

	}

}
