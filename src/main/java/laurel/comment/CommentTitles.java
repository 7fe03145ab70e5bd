package laurel.comment;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.persistence.EntityManager;
import laurel.content.ContentKinds;
import laurel.content.EntryText;
import laurel.lang.Language;
import laurel.lang.Title;

import org.springframework.stereotype.Component;

/** What moderators call the entries that comments stand below, public or not. */
@Component
class CommentTitles {

	private final EntityManager database;

	private final ContentKinds kinds;

	CommentTitles(EntityManager database, ContentKinds kinds) {
		this.database = database;
		this.kinds = kinds;
	}

	/** The title in this language or, where there is none, in the other. */
	Title of(long entry, Language language) {
		return of(List.of(entry), language).getOrDefault(entry, new Titled(new Title("", language), "")).title();
	}

	/** Titles and addresses, by entry. */
	Map<Long, Titled> of(Collection<Long> entries, Language language) {
		Map<Long, Map<Language, EntryText>> texts = new HashMap<>();
		this.database
			.createQuery("select t from EntryText t join fetch t.entry e where e.id in :entries", EntryText.class)
			.setParameter("entries", entries)
			.getResultStream()
			.forEach((text) -> texts.computeIfAbsent(text.entry().id(), (entry) -> new EnumMap<>(Language.class))
				.put(text.language(), text));
		Map<Long, Titled> titles = new HashMap<>();
		texts.forEach((entry, both) -> {
			EntryText text = both.getOrDefault(language, both.values().iterator().next());
			titles.put(entry, new Titled(new Title(text.title(), text.language()),
					this.kinds.of(text.kind()).path(text.language(), text.slug())));
		});
		return titles;
	}

	/** What an entry is called, and where readers find it. */
	record Titled(Title title, String path) {

	}

}
