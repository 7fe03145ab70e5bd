package laurel.content;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;

import laurel.lang.Language;

import org.springframework.stereotype.Component;

/** Finds how the texts of a manuscript stand. */
@Component
class Standings {

	private final EntryRepository entries;

	private final EntryTextRepository texts;

	Standings(EntryRepository entries, EntryTextRepository texts) {
		this.entries = entries;
		this.texts = texts;
	}

	/** Each language, also those in which nothing is written. */
	Map<Language, Standing> of(Manuscript manuscript, Instant now) {
		Map<Language, EntryText> released = new EnumMap<>(Language.class);
		Entry entry = manuscript.entry();
		if (entry != null) {
			this.texts.findByEntry(entry).forEach((text) -> released.put(text.language(), text));
		}
		Map<Language, Standing> standings = new EnumMap<>(Language.class);
		for (Language language : Language.values()) {
			standings.put(language,
					Standing.of(language, manuscript.text(language).orElse(null), released.get(language), now));
		}
		return standings;
	}

	/** Whether the site itself leads to it. */
	boolean isNeeded(Manuscript manuscript) {
		Entry entry = manuscript.entry();
		return entry != null && this.entries.findPurpose(entry).isPresent();
	}

	/** Whether readers never saw anything of it, and will. */
	boolean isOnlyPlanned(Manuscript manuscript, Instant now) {
		Entry entry = manuscript.entry();
		return entry != null && !this.entries.isSeen(entry)
				&& of(manuscript, now).values().stream().noneMatch(Standing::seen);
	}

}
