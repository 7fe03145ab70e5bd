package laurel.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import laurel.content.EntryForm;
import laurel.content.Passage;
import laurel.content.Passage.Nature;
import laurel.lang.Language;
import laurel.markup.Blocks;
import laurel.markup.SourceBlock;
import org.jspecify.annotations.Nullable;

/**
 * What is translated as a whole: a field of a form, or a paragraph, heading, list item,
 * quote or note of a field in Markdown.
 *
 * @param field path of the form's property: {@code body}, {@code themes[1].quote}
 * @param number which block of the field it is, counted from 1; 0 for a whole field
 * @param shape what it has in common with the piece of a translation that says the same
 * @param language of its words, which may be quoted from another than the text's
 * @param block where it stands in its field; null for a whole field
 */
public record Piece(String field, int number, String shape, String source, Language language,
		@Nullable SourceBlock block) {

	/** Speaks of one publication, not of what is published. */
	private static final Set<String> OF_ONE_RELEASE = Set.of("changeNote");

	/** All of a form, in the order of its fields. */
	static List<Piece> of(EntryForm form, Language language) {
		Set<String> shared = form.shared().keySet();
		List<Piece> pieces = new ArrayList<>();
		for (Passage passage : Passage.of(form, language)) {
			String region = region(passage.field());
			if (passage.nature() == Nature.MARKDOWN) {
				addBlocks(passage, pieces);
			}
			else if (passage.nature() != Nature.ADDRESS && !shared.contains(region)
					&& !OF_ONE_RELEASE.contains(region)) {
				pieces.add(new Piece(passage.field(), 0, passage.field().replaceAll("\\[\\d+]", "[]"),
						passage.text().strip(), passage.language(), null));
			}
		}
		return pieces;
	}

	private static void addBlocks(Passage passage, List<Piece> pieces) {
		int number = 0;
		for (SourceBlock block : Blocks.of(passage.text())) {
			if (!block.source().isBlank()) {
				pieces.add(
						new Piece(passage.field(), ++number, passage.field() + " " + block.kind() + " " + block.depth(),
								block.source(), passage.language(), block));
			}
		}
	}

	/** Those of one part of a form. */
	static List<Piece> in(String region, List<Piece> pieces) {
		return pieces.stream().filter((piece) -> piece.region().equals(region)).toList();
	}

	/** The part of a form whose pieces follow one another: {@code themes}. */
	String region() {
		return region(this.field);
	}

	private static String region(String field) {
		return field.replaceFirst("[\\[.].*", "");
	}

	/** Whether both say the same in the same way. */
	boolean isLike(Piece other) {
		return this.shape.equals(other.shape) && this.source.equals(other.source);
	}

}
