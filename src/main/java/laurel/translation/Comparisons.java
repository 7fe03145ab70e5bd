package laurel.translation;

import java.util.List;
import java.util.Optional;

import laurel.content.Forms;
import laurel.content.Manuscript;
import laurel.content.ManuscriptText;
import laurel.content.Manuscripts;
import laurel.content.Revision;
import laurel.lang.Language;

import org.springframework.stereotype.Component;

/** Reads saves of manuscripts and compares them, piece by piece. */
@Component
class Comparisons {

	private final Manuscripts manuscripts;

	private final Forms forms;

	private final ProgressStore store;

	Comparisons(Manuscripts manuscripts, Forms forms, ProgressStore store) {
		this.manuscripts = manuscripts;
		this.forms = forms;
		this.store = store;
	}

	/**
	 * The manuscript in this language beside its original; empty where it is the
	 * original, or there is none.
	 */
	Optional<Translation> translation(Manuscript manuscript, Language language) {
		return original(manuscript).filter((original) -> original.language() != language).map((original) -> {
			Progress progress = this.store.find(manuscript.id(), language)
				.orElseGet(() -> Progress.whole(original.revision(), 0));
			return new Translation(manuscript, original, language, progress, compared(manuscript, original, progress));
		});
	}

	/** The text that a manuscript was begun with. */
	static Optional<ManuscriptText> original(Manuscript manuscript) {
		return Optional.ofNullable(manuscript.original()).flatMap(manuscript::text);
	}

	/** What changed in the original since the translation was true to it. */
	Compared compared(Manuscript manuscript, ManuscriptText original, Progress progress) {
		List<Piece> translated = manuscript.text(original.language().other())
			.map((text) -> pieces(manuscript, text, text.revision()))
			.orElse(List.of());
		return Compared.of(pieces(manuscript, original, progress.source()),
				pieces(manuscript, original, original.revision()), translated, progress.done());
	}

	/**
	 * The pieces of one save; of the latest where that save is not kept any more.
	 * @param number of the save
	 */
	List<Piece> pieces(Manuscript manuscript, ManuscriptText text, int number) {
		String form = (number == text.revision()) ? text.form()
				: this.manuscripts.revision(text, number).map(Revision::form).orElseGet(text::form);
		return Piece.of(this.forms.read(manuscript.kind(), form), text.language());
	}

}
