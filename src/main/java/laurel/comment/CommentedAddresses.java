package laurel.comment;

import java.util.List;
import java.util.Optional;

import laurel.content.ContentKind;
import laurel.content.ContentKinds;
import laurel.lang.Language;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds what stands or stood at an address, public or not. */
@Component
class CommentedAddresses {

	private final JdbcClient database;

	private final ContentKinds kinds;

	CommentedAddresses(JdbcClient database, ContentKinds kinds) {
		this.database = database;
		this.kinds = kinds;
	}

	/**
	 * The entry at an address as a browser shows it, with or without the name of the
	 * site, or at that of its comments.
	 */
	Optional<Long> entry(String address) {
		String path = address.replaceFirst("^\\w+://[^/]*", "").replaceFirst("[?#].*", "");
		List<String> parts = List.of(path.split("/"));
		return Language.ofPath(path).flatMap((language) -> {
			Optional<ContentKind> kind = (parts.size() > 2) ? this.kinds.at(language, parts.get(2)) : Optional.empty();
			int place = kind.isPresent() ? 3 : 2;
			return (parts.size() > place) ? find(kind.orElseGet(this.kinds::atRoot).name(), language, parts.get(place))
					: Optional.empty();
		});
	}

	/** What is in one language alone stands below the other as well. */
	private Optional<Long> find(String kind, Language language, String slug) {
		return this.database.sql("""
				select entry_id from (
				select entry_id, language, 1 as age from entry_text where kind = :kind and slug = :slug
				union all
				select t.entry_id, a.language, 2 from slug_alias a join entry_text t on t.id = a.text_id
				where a.kind = :kind and a.slug = :slug) known order by (language = :language) desc, age limit 1""")
			.param("kind", kind)
			.param("language", language.code())
			.param("slug", slug)
			.query(Long.class)
			.optional();
	}

}
