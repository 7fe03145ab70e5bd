package laurel.translation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.persistence.EntityManager;
import laurel.content.Manuscript;
import laurel.content.ManuscriptSaved;
import laurel.content.ManuscriptText;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts, whenever a manuscript is saved, how many passages of its original the
 * translation has not followed: lists of thousands then need no text.
 */
@Component
class Following {

	private final ProgressStore store;

	private final Comparisons comparisons;

	private final EntityManager database;

	Following(ProgressStore store, Comparisons comparisons, EntityManager database) {
		this.store = store;
		this.comparisons = comparisons;
		this.database = database;
	}

	/** Counts what was changed by a migration, or by hand. */
	@EventListener(ApplicationReadyEvent.class)
	@Transactional
	public void catchUp() {
		this.store.behind().forEach((id) -> count(this.database.find(Manuscript.class, id)));
	}

	@EventListener
	void saved(ManuscriptSaved event) {
		count(event.manuscript());
	}

	private void count(Manuscript manuscript) {
		Optional<ManuscriptText> original = Comparisons.original(manuscript);
		Optional<ManuscriptText> text = original.flatMap((begun) -> manuscript.text(begun.language().other()));
		if (original.isPresent() && text.isPresent()) {
			Progress progress = this.store.find(manuscript.id(), text.get().language())
				.filter((kept) -> !isFromFile(text.get(), kept))
				.map((kept) -> following(manuscript, original.get(), text.get(), kept))
				.orElseGet(() -> Progress.whole(original.get().revision(), text.get().revision()));
			this.store.keep(manuscript.id(), text.get().language(), progress);
		}
	}

	/** Files come whole: what they say was true when they were written. */
	private static boolean isFromFile(ManuscriptText text, Progress kept) {
		return text.savedBy() == null && text.revision() > kept.revision();
	}

	private Progress following(Manuscript manuscript, ManuscriptText original, ManuscriptText text, Progress kept) {
		if (original.revision() == kept.original()) {
			return new Progress(kept.source(), kept.original(), text.revision(), kept.done(), kept.stale());
		}
		List<Piece> before = this.comparisons.pieces(manuscript, original, kept.source());
		List<Piece> after = this.comparisons.pieces(manuscript, original, original.revision());
		List<Piece> former = this.comparisons.pieces(manuscript, text, Math.max(1, kept.revision()));
		List<Piece> latter = this.comparisons.pieces(manuscript, text, text.revision());
		Compared earlier = Compared.of(before, after, former, kept.done());
		Set<String> done = new HashSet<>(kept.done());
		if (text.revision() > kept.revision()) {
			done.addAll(SavedTogether.done(earlier, after, former, latter));
		}
		return Progress.of(original, text, kept.source(), done, Compared.of(before, after, latter, done));
	}

}
