package laurel.translation;

import java.util.Optional;

import laurel.content.Manuscript;
import laurel.content.ManuscriptText;
import laurel.lang.Language;

/** A manuscript in the language it was not begun in, beside its original. */
public final class Translation {

	private final Manuscript manuscript;

	private final ManuscriptText original;

	private final Language language;

	private final Progress progress;

	private final Compared compared;

	Translation(Manuscript manuscript, ManuscriptText original, Language language, Progress progress,
			Compared compared) {
		this.manuscript = manuscript;
		this.original = original;
		this.language = language;
		this.progress = progress;
		this.compared = compared;
	}

	public Manuscript manuscript() {
		return this.manuscript;
	}

	public ManuscriptText original() {
		return this.original;
	}

	/** The language it is translated into. */
	public Language language() {
		return this.language;
	}

	/** What there is of it. */
	public Optional<ManuscriptText> text() {
		return this.manuscript.text(this.language);
	}

	/** Both languages, piece by piece. */
	public Compared compared() {
		return this.compared;
	}

	Progress progress() {
		return this.progress;
	}

	/** What it is at this moment. */
	public State state() {
		Optional<ManuscriptText> text = text();
		return text.isEmpty() ? State.MISSING : State.of(text.get().released() != null, this.compared.pending().size());
	}

	/** How far a translation has come. */
	public enum State {

		/** There is none. */
		MISSING,

		/** The original has changed since. */
		STALE,

		/** It says all that the original says, and was never released. */
		DRAFT,

		/** Readers have it, and it says what the original says. */
		CURRENT;

		static State of(boolean released, int stale) {
			return (stale > 0) ? STALE : released ? CURRENT : DRAFT;
		}

	}

}
