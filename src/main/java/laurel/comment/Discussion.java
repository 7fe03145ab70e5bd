package laurel.comment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import laurel.lang.Language;

/**
 * What readers see of the comments below an entry.
 *
 * @param count of all that are there to read
 * @param open whether more can be said
 */
public record Discussion(int count, boolean open, List<Remark> remarks) {

	/**
	 * A comment as readers see it.
	 *
	 * @param name empty where its writer gave none
	 * @param paragraphs lines, each in the parts of {@link Passage}; empty where it was
	 * withdrawn
	 * @param translation the same in the other language; empty where there is none
	 * @param answers to it, which have none themselves
	 */
	public record Remark(UUID id, Language language, Voice voice, String name, LocalDate day, boolean withdrawn,
			List<List<Passage>> paragraphs, List<List<Passage>> translation, List<Remark> answers) {

	}

	/**
	 * A part of a paragraph.
	 *
	 * @param text what was written; empty where moderators took something out
	 */
	public record Passage(String text) {

		/** Whether something stood here that readers must not see. */
		public boolean isRedacted() {
			return this.text.isEmpty();
		}

	}

}
