package laurel.gate;

import java.util.ArrayList;
import java.util.List;

import laurel.content.Candidate;
import laurel.content.Objection;
import laurel.content.Passage;
import laurel.content.PublishCheck;
import laurel.markup.Block;

import org.springframework.stereotype.Component;

/** Headings go down one level at a time, below a title of the first. */
@Component
class HeadingLevels implements PublishCheck {

	private static final int TITLE = 1;

	@Override
	public List<Objection> check(Candidate candidate) {
		List<Objection> objections = new ArrayList<>();
		for (Passage passage : candidate.passages()) {
			int above = TITLE;
			for (Block heading : headings(passage)) {
				if (heading.level() > above + 1) {
					objections.add(Objection.error(passage.field(), heading.lineAt(0), heading.text(),
							"gate.heading.skipped", "#".repeat(above + 1)));
				}
				above = heading.level();
			}
		}
		return objections;
	}

	private static List<Block> headings(Passage passage) {
		return passage.blocks().stream().filter((block) -> block.kind() == Block.Kind.HEADING).toList();
	}

}
