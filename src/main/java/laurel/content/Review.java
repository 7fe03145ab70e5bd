package laurel.content;

import java.time.Instant;
import java.util.List;

import laurel.lang.Language;

/**
 * A text as it would be released, and what stands against that.
 *
 * @param publishAt from when on readers would see it, or saw it first
 */
public record Review(Standing standing, EntryForm form, Instant publishAt, List<Objection> objections) {

	public Language language() {
		return this.standing.language();
	}

	/** What stops it. */
	public List<Objection> errors() {
		return of(Objection.Severity.ERROR);
	}

	/** What an editor has to read before. */
	public List<Objection> warnings() {
		return of(Objection.Severity.WARNING);
	}

	/**
	 * Tells these warnings from any others, so that nobody confirms what they did not
	 * read; empty where there are none.
	 */
	public String seal() {
		return warnings().isEmpty() ? "" : Integer.toHexString(warnings().toString().hashCode());
	}

	private List<Objection> of(Objection.Severity severity) {
		return this.objections.stream().filter((objection) -> objection.severity() == severity).toList();
	}

}
