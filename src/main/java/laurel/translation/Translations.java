package laurel.translation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import laurel.audit.AuditLog;
import laurel.content.EntryForm;
import laurel.content.Forms;
import laurel.content.InvalidEntryException;
import laurel.content.Manuscript;
import laurel.content.ManuscriptText;
import laurel.content.Manuscripts;
import laurel.content.Unsaved;
import laurel.lang.Language;
import laurel.lang.Title;
import laurel.staff.Member;
import laurel.translation.Compared.Line;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets translations follow their originals. What somebody may not open is not there for
 * them.
 */
@Service
public class Translations {

	private static final int SHORT = 80;

	private final Manuscripts manuscripts;

	private final Unsaved unsaved;

	private final Comparisons comparisons;

	private final ProgressStore store;

	private final Exchange exchange;

	private final Forms forms;

	private final AuditLog log;

	private final JsonMapper json;

	Translations(Manuscripts manuscripts, Unsaved unsaved, Comparisons comparisons, ProgressStore store,
			Exchange exchange, Forms forms, AuditLog log, JsonMapper json) {
		this.manuscripts = manuscripts;
		this.unsaved = unsaved;
		this.comparisons = comparisons;
		this.store = store;
		this.exchange = exchange;
		this.forms = forms;
		this.log = log;
		this.json = json;
	}

	/**
	 * A manuscript in a language beside its original; empty where this person may not
	 * open it, or this is the original.
	 */
	@Transactional(readOnly = true)
	public Optional<Translation> find(Member who, long manuscript, Language language) {
		return this.manuscripts.find(who, manuscript).flatMap((found) -> this.comparisons.translation(found, language));
	}

	/** Whether this person has typed something in the editor that is not saved. */
	@Transactional(readOnly = true)
	public boolean hasUnsaved(Member who, long manuscript) {
		return this.unsaved.find(who, manuscript).isPresent();
	}

	/**
	 * Keeps the translation of one passage and notes that it follows the original.
	 * @param key of the change
	 * @param seen the fingerprint of the line as this person saw it
	 * @param words the translation as they want it; without words, it is gone
	 * @throws InvalidEntryException for words that can't be kept
	 */
	@Transactional
	public Answer follow(Member who, long manuscript, Language language, String key, String seen, String words) {
		if (hasUnsaved(who, manuscript)) {
			return Answer.UNSAVED;
		}
		Translation translation = lock(who, manuscript, language);
		Optional<Line> line = translation.compared()
			.pending()
			.stream()
			.filter((pending) -> pending.shift().key().equals(key))
			.filter((pending) -> pending.fingerprint().equals(seen))
			.findFirst();
		if (line.isEmpty() || translation.text().isEmpty()) {
			return Answer.LATE;
		}
		JsonNode form = this.json.readTree(translation.text().get().form());
		rewriting(translation, form).write(line.get(), words);
		save(who, translation, form);
		note(translation, Set.of(key));
		this.log.record(who, TranslationAct.FOLLOWED, title(translation, who), shorten(line.get().shift().piece()));
		return Answer.DONE;
	}

	/**
	 * Notes that the translation says what the original says, as it is.
	 * @param original the number of the original's save that this person saw
	 */
	@Transactional
	public Answer confirm(Member who, long manuscript, Language language, int original) {
		Translation translation = lock(who, manuscript, language);
		if (translation.text().isEmpty() || translation.original().revision() != original) {
			return Answer.LATE;
		}
		this.store.keep(manuscript, language, Progress.whole(original, translation.text().get().revision()));
		this.log.record(who, TranslationAct.CONFIRMED, title(translation, who));
		return Answer.DONE;
	}

	/**
	 * The file that an outside translator gets: XLIFF 2.0, with notes in their language.
	 */
	public String export(Translation translation) {
		return SheetWriter.write(this.exchange.sheet(translation));
	}

	/**
	 * Keeps what an outside translator sent.
	 * @param file XLIFF 2
	 * @return how many passages it changed
	 * @throws UnfitFile where it is no translation of this text as it is now
	 * @throws InvalidEntryException for words that can't be kept
	 */
	@Transactional(rollbackFor = UnfitFile.class)
	public int receive(Member who, long manuscript, Language language, String file) throws UnfitFile {
		if (hasUnsaved(who, manuscript)) {
			throw new UnfitFile("xliff.unsaved");
		}
		Sheet received = SheetReader.read(file);
		Translation translation = lock(who, manuscript, language);
		Exchange.Received words = this.exchange.receive(translation, received);
		Optional<ManuscriptText> text = translation.text();
		JsonNode form = this.json.readTree(text.orElseGet(translation::original).form());
		new Rewriting(words.compared(), original(translation), form).writeAll(words.changed());
		if (!words.changed().isEmpty() || text.isEmpty()) {
			save(who, translation, form);
		}
		note(translation, words.done());
		this.log.record(who, TranslationAct.RECEIVED, title(translation, who));
		return words.changed().size();
	}

	private Translation lock(Member who, long manuscript, Language language) {
		Manuscript locked = this.manuscripts.lock(who, manuscript);
		return this.comparisons.translation(locked, language)
			.orElseThrow(() -> new IllegalArgumentException("no translation"));
	}

	private Rewriting rewriting(Translation translation, JsonNode form) {
		return new Rewriting(translation.compared(), original(translation), form);
	}

	private JsonNode original(Translation translation) {
		return this.json.readTree(translation.original().form());
	}

	/** A new translation gets an address of its own. */
	private void save(Member who, Translation translation, JsonNode kept) {
		Manuscript manuscript = translation.manuscript();
		EntryForm form = this.forms.read(manuscript.kind(), kept.toString());
		if (translation.text().isEmpty()) {
			form.setLanguage(translation.language());
			form.setSlug("");
			form.setUpdated(null);
			form.setChangeNote("");
			this.manuscripts.proposeSlug(form);
		}
		this.manuscripts.save(who, manuscript.id(), manuscript.version(), List.of(form));
	}

	/** Notes these as done beside the translation as it is now. */
	private void note(Translation translation, Set<String> keys) {
		Manuscript manuscript = translation.manuscript();
		Progress kept = this.store.find(manuscript.id(), translation.language())
			.orElseThrow(() -> new IllegalStateException("nobody follows the original"));
		Set<String> done = new HashSet<>(kept.done());
		done.addAll(keys);
		Progress now = new Progress(kept.source(), kept.original(), kept.revision(), done, kept.stale());
		translation.text()
			.ifPresent((text) -> this.store.keep(manuscript.id(), translation.language(),
					Progress.of(translation.original(), text, kept.source(), done,
							this.comparisons.compared(manuscript, translation.original(), now))));
	}

	private static Title title(Translation translation, Member who) {
		return translation.manuscript().called(who.language());
	}

	private static String shorten(Piece piece) {
		String words = piece.source().replaceAll("\\s+", " ");
		return (words.length() <= SHORT) ? words : words.substring(0, SHORT).strip() + "…";
	}

}
