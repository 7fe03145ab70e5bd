package laurel.content;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import laurel.lang.Language;
import laurel.staff.Member;
import org.jspecify.annotations.Nullable;

/**
 * The one statement that reads a page of manuscripts, for somebody and what they seek.
 */
final class ManuscriptQuery {

	/** Of a text {@code w} as it is written, of which {@code t} is released. */
	private static final String STATE = "case when t.id is null then 'draft' when t.withdrawal is not null then 'withdrawn'"
			+ " when " + Published.isPublicRow("t")
			+ " then 'public' when t.publish_at > :now then 'scheduled' else 'ended' end";

	private static final String CHANGED = "(w.released < w.revision and t.withdrawal is null)";

	private static final String FOUND = "w.search @@ cast(:query as tsquery)";

	private static final String NAMED = "m.id in (select n.manuscript_id from manuscript_text n"
			+ " where n.title_search @@ cast(:query as tsquery))";

	private static final String TEXTS = """
			 select p.id, p.kind, p.saved_at, w.language, w.title, %s as state, w.stage = 'ready' as ready,
				coalesce(%s, false) as changed, t.publish_at, w.saved_at as text_saved_at, a.name as saved_by, %%s as form
			from page p
			left join manuscript_text w on w.manuscript_id = p.id
			left join entry_text t on t.entry_id = p.entry_id and t.language = w.language
			left join account a on a.id = w.saved_by
			order by p.named desc, p.saved_at desc, p.id desc, w.language <> :own"""
		.formatted(STATE, CHANGED);

	private final Member who;

	private final ManuscriptFilter filter;

	/** What narrows texts {@code w} to a language; empty for both. */
	private final String language;

	ManuscriptQuery(Member who, ManuscriptFilter filter) {
		this.who = who;
		this.filter = filter;
		this.language = (filter.language() != null) ? " and w.language = :language" : "";
	}

	/** Reads {@code :most} from {@code :start} on. */
	String statement() {
		boolean sought = !this.filter.words().isEmpty();
		return "with page as (select m.id, m.kind, m.entry_id, m.saved_at, " + (sought ? NAMED : "false")
				+ " as named from manuscript m where " + String.join(" and ", conditions())
				+ " order by named desc, m.saved_at desc, m.id desc limit :most offset :start)"
				+ TEXTS.formatted(sought ? "case when " + FOUND + " then w.form end" : "null");
	}

	private List<String> conditions() {
		List<String> conditions = new ArrayList<>(List.of(Manuscripts.mayOpen(this.who)));
		if (!this.filter.words().isEmpty()) {
			conditions
				.add("m.id in (select w.manuscript_id from manuscript_text w where " + FOUND + this.language + ")");
		}
		if (this.filter.kind() != null) {
			conditions.add("m.kind = :kind");
		}
		if (this.filter.mine()) {
			conditions.add("(m.author = :reader or exists (select 1 from manuscript_text s"
					+ " where s.manuscript_id = m.id and s.saved_by = :reader))");
		}
		if (this.filter.state() == TextState.MISSING) {
			conditions.add("(select count(*) from manuscript_text w where w.manuscript_id = m.id" + this.language
					+ ") < " + (this.language.isEmpty() ? Language.values().length : 1));
		}
		else if (this.filter.state() != null || !this.language.isEmpty()) {
			conditions.add("exists (select 1 from manuscript_text w left join entry_text t on t.entry_id = m.entry_id"
					+ " and t.language = w.language where w.manuscript_id = m.id" + this.language
					+ is(this.filter.state()) + ")");
		}
		return conditions;
	}

	private static String is(@Nullable TextState state) {
		if (state == null) {
			return "";
		}
		return " and " + switch (state) {
			case DRAFT -> "t.id is null and w.stage = 'draft'";
			case READY -> "w.stage = 'ready'";
			case CHANGED -> CHANGED;
			default -> STATE + " = '" + state.name().toLowerCase(Locale.ROOT) + "'";
		};
	}

	Map<String, Object> values(Instant now) {
		Map<String, Object> values = new LinkedHashMap<>();
		values.put("reader", this.who.id());
		values.put("now", now.atOffset(ZoneOffset.UTC));
		values.put("own", this.who.language().code());
		values.put("query", this.filter.words().query());
		if (this.filter.kind() != null) {
			values.put("kind", this.filter.kind());
		}
		if (this.filter.language() != null) {
			values.put("language", this.filter.language().code());
		}
		return values;
	}

}
