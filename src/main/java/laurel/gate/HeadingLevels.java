package laurel.gate;

import java.util.ArrayList;
import java.util.List;

import laurel.content.Candidate;
import laurel.content.Objection;
import laurel.content.Passage;
import laurel.content.PublishCheck;
import laurel.markup.Block;
import laurel.markup.Markdown;

import org.springframework.stereotype.Component;

/**
 * Headings go down one level at a time, below a title of the first. A level that no text
 * may have at all is a fault of its own, which is told elsewhere: it is not skipped too,
 * and what follows is measured from the nearest level that a text may have.
 */
@Component
class HeadingLevels implements PublishCheck {

	private static final int TITLE = Markdown.HIGHEST_HEADING - 1;

	@Override
	public List<Objection> check(Candidate candidate) {
		List<Objection> objections = new ArrayList<>();
		for (Passage passage : candidate.passages()) {
			int above = TITLE;
			for (Block heading : headings(passage)) {
				if (heading.level() > above + 1 && heading.level() <= Markdown.DEEPEST_HEADING) {
					objections.add(Objection.error(passage.field(), heading.lineAt(0), heading.text(),
							"gate.heading.skipped", "#".repeat(above + 1)));
				}
				above = Math.max(heading.level(), Markdown.HIGHEST_HEADING);
			}
		}
		return objections;
	}

	private static List<Block> headings(Passage passage) {
		return passage.blocks().stream().filter((block) -> block.kind() == Block.Kind.HEADING).toList();
	}

}
