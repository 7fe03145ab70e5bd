package laurel.content;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import laurel.lang.Language;
import laurel.lang.Wordings;
import laurel.markup.Markdown;

import org.springframework.stereotype.Component;

/** Turns what was written into what readers see. */
@Component
class Releases {

	private final EntryRepository entries;

	private final EntryTextRepository texts;

	private final SlugAliasRepository aliases;

	private final Topics topics;

	private final Markdown markdown;

	private final Wordings wordings;

	Releases(EntryRepository entries, EntryTextRepository texts, SlugAliasRepository aliases, Topics topics,
			Markdown markdown, Wordings wordings) {
		this.entries = entries;
		this.texts = texts;
		this.aliases = aliases;
		this.topics = topics;
		this.markdown = markdown;
		this.wordings = wordings;
	}

	/**
	 * Lets readers see a good form from an instant on; an address that the text had
	 * before keeps leading to it.
	 */
	EntryText release(Manuscript manuscript, EntryForm form, Instant publishAt, Instant now) {
		Entry entry = Optional.ofNullable(manuscript.entry()).orElseGet(() -> form.newEntry(now));
		entry.revise(form, this.topics.named(form.getTopics()));
		manuscript.become(this.entries.save(entry));
		ManuscriptText written = manuscript.begin(language(form));
		Optional<EntryText> former = this.texts.findByEntryAndLanguage(entry, written.language());
		EntryText text = former.orElseGet(() -> entry.newText(written.language()));
		former.filter((seen) -> publishAt.isAfter(now)).ifPresent((seen) -> entry.note(seen, now));
		former.map(EntryText::slug).filter((slug) -> !slug.equals(form.getSlug())).ifPresent((slug) -> {
			this.aliases.save(new SlugAlias(text, slug));
		});
		this.aliases.deleteById(new SlugAlias.Address(text.kind(), written.language(), form.getSlug()));
		text.revise(form, this.markdown, publishAt,
				(form.getUnpublish() != null) ? startOf(form.getUnpublish()) : null);
		written.release();
		return this.texts.saveAndFlush(text);
	}

	static Language language(EntryForm form) {
		Language language = form.getLanguage();
		if (language == null) {
			throw new IllegalArgumentException("a text of no language");
		}
		return language;
	}

	/**
	 * Lets readers see nothing of a text, as if it never had been released. An entry of
	 * which they never saw anything goes with its last text.
	 */
	void takeBack(Manuscript manuscript, Language language, Instant now) {
		Entry entry = manuscript.entry();
		if (entry != null) {
			this.texts.findByEntryAndLanguage(entry, language).ifPresent((text) -> {
				entry.note(text, now);
				this.texts.delete(text);
			});
			this.texts.flush();
		}
		manuscript.text(language).ifPresent(ManuscriptText::takeBack);
		if (entry != null && !entry.seen() && this.texts.findByEntry(entry).isEmpty()) {
			manuscript.become(null);
			// Or the manuscript would go with it.
			this.entries.flush();
			this.entries.delete(entry);
		}
	}

	/** The instant at which a day begins for the organisation. */
	Instant startOf(LocalDate day) {
		return day.atStartOfDay(this.wordings.zone()).toInstant();
	}

}
