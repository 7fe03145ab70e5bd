package laurel.gate;

import java.util.List;
import java.util.stream.Stream;

import laurel.content.Candidate;
import laurel.content.Objection;
import laurel.content.Passage;
import laurel.content.PublishCheck;
import laurel.markup.Block;

/** A check that needs to see one block of the text at a time. */
abstract class BlockCheck implements PublishCheck {

	@Override
	public final List<Objection> check(Candidate candidate) {
		return candidate.passages()
			.stream()
			.flatMap((passage) -> passage.blocks().stream().flatMap((block) -> check(passage, block)))
			.toList();
	}

	/** What it objects to in this block. */
	abstract Stream<Objection> check(Passage passage, Block block);

}
