package laurel.gate;

import java.util.List;
import java.util.stream.Stream;

import laurel.content.Candidate;
import laurel.content.Objection;
import laurel.content.Passage;
import laurel.content.PublishCheck;
import laurel.markup.Block;

import org.springframework.stereotype.Component;

/** A page shows its title; documents that begin with theirs would show it twice. */
@Component
class RepeatedTitle implements PublishCheck {

	@Override
	public List<Objection> check(Candidate candidate) {
		String title = candidate.form().getTitle().strip();
		return candidate.passages()
			.stream()
			.filter((passage) -> passage.nature() == Passage.Nature.MARKDOWN)
			.flatMap((passage) -> first(passage)
				.filter((block) -> !title.isEmpty() && block.text().strip().equalsIgnoreCase(title))
				.map((block) -> Objection.warning(passage.field(), block.lineAt(0), block.text(), "gate.title.again")))
			.toList();
	}

	private static Stream<Block> first(Passage passage) {
		return passage.blocks().stream().limit(1);
	}

}
