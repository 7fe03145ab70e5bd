package laurel.measure;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Ten thousand articles in two languages with bodies of about 6 KB each, in every state:
 * half of them public, the others drafts, ready, scheduled, changed since, stale,
 * withdrawn, past their last day, or in one language.
 */
final class ManyManuscripts {

	static final int NUMBER = 10_000;

	/** No statement may take longer than the application waits for its database. */
	private static final int AT_ONCE = 500;

	private static final int WORDS_OF_A_BODY = 900;

	private static final int VOCABULARY = 20_000;

	private static final List<String> SYLLABLES = List.of("ca", "sa", "vi", "da", "ni", "ñez", "lu", "na", "ro", "jo",
			"ter", "men", "tal", "cio", "nes", "gra", "pre", "sal", "tor", "lín");

	/** Of a manuscript by its number, from 0 to 19 again and again. */
	private static final String FILL = """
			create temporary table numbered as
			select i, i % 20 as place, now() - i * interval '157 minutes' as saved_at from generate_series({from}, {to}) i;

			create temporary table sampled as
			select t.language, e.kind, t.form, to_jsonb(e) as entry, to_jsonb(r) as released from manuscript m
			join entry e on e.id = m.entry_id join manuscript_text t on t.manuscript_id = m.id
			join entry_text r on r.entry_id = e.id and r.language = t.language
			where m.id = (select min(o.id) from manuscript o where o.kind = 'post' and o.entry_id is not null
				and (select count(*) from manuscript_text w where w.manuscript_id = o.id) = 2);

			insert into manuscript (kind, translation_group, original, author, created_at, saved_at, version)
			select 'post', 'speed-' || i, case when i % 3 = 0 then 'es' else 'en' end,
				case when i % 50 = 1 then {author} end, saved_at, saved_at, 1 from numbered;

			create temporary table made as
			select n.*, m.id as manuscript from numbered n join manuscript m on m.translation_group = 'speed-' || n.i;

			insert into manuscript_text (manuscript_id, language, stage, title, slug, form, topics, words, revision,
				released, saved_at, saved_by)
			select n.manuscript, b.language, case when n.place = 12 then 'ready' else 'draft' end, b.title,
				'speed-' || n.i || '-' || b.language,
				s.form || jsonb_build_object('title', b.title, 'body', b.body, 'slug', 'speed-' || n.i || '-' || b.language,
					'group', 'speed-' || n.i),
				array(select jsonb_array_elements_text(s.form -> 'topics')),
				translate(lower(b.title || ' ' || b.body), 'áéíóúñ', 'aeioun'), case when n.place = 11 then 2 else 1 end,
				case when n.place < 12 or n.place in (13, 14, 15) then 1 end,
				n.saved_at - case when n.place = 13 and b.language = 'es' then interval '9 days' else interval '0' end,
				case when n.i % 7 = 0 then {author} end
			from made n join body b on b.number = n.i join sampled s on s.language = b.language
			where n.place < 19 or b.language = 'en';

			insert into revision (manuscript_text_id, number, saved_at, saved_by, form)
			select t.id, r, t.saved_at, t.saved_by, t.form from manuscript_text t join made n on n.manuscript = t.manuscript_id
			cross join generate_series(1, case when n.i = 1 then 60 else 2 end) r where r <= t.revision or n.i = 1;
			update manuscript_text t set revision = 60 from made n where n.manuscript = t.manuscript_id and n.i = 1;

			create temporary table seen as
			select n.*, nextval(pg_get_serial_sequence('entry', 'id')) as entry from made n
			where n.place < 12 or n.place in (13, 14, 15);
			insert into entry overriding system value select e.* from seen n
			cross join (select entry from sampled where language = 'en') s cross join lateral
			jsonb_populate_record(null::entry, s.entry || jsonb_build_object('id', n.entry, 'created_at', n.saved_at)) e;
			insert into post (id) select entry from seen;
			update manuscript m set entry_id = n.entry from seen n where n.manuscript = m.id;
			insert into entry_topic (entry_id, topic_id) select n.entry, (select min(id) from topic) + n.i % 3 from seen n;
			insert into entry_text overriding system value select r.* from seen n join body b on b.number = n.i
			join sampled s on s.language = b.language cross join lateral jsonb_populate_record(null::entry_text,
				s.released || jsonb_build_object('id', nextval(pg_get_serial_sequence('entry_text', 'id')),
					'entry_id', n.entry, 'slug', 'speed-' || n.i || '-' || b.language, 'title', b.title, 'body', b.body,
					'html', '<p>' || b.body || '</p>',
					'publish_at', case when n.place = 10 then now() + n.i * interval '1 hour' else n.saved_at end,
					'listed_at', case when n.place = 10 then now() + n.i * interval '1 hour' else n.saved_at end,
					'unpublish_at', case when n.place = 15 then n.saved_at + interval '1 minute' end,
					'withdrawal', case when n.place = 14 then 'notice' end,
					'withdrawn_at', case when n.place = 14 then n.saved_at end)) r;

			drop table numbered, sampled, made, seen;
			truncate body;
			""";

	private final JdbcTemplate database;

	private final Random chance = new Random(5);

	private final List<String> vocabulary = IntStream.range(0, VOCABULARY)
		.mapToObj((number) -> IntStream.range(0, 2 + number % 3)
			.mapToObj((part) -> SYLLABLES.get(this.chance.nextInt(SYLLABLES.size())))
			.collect(Collectors.joining()))
		.toList();

	ManyManuscripts(JdbcTemplate database) {
		this.database = database;
	}

	/**
	 * Fills the database.
	 * @param author the account that began a few of them
	 */
	void write(long author) {
		this.database.execute("create table body (number int, language text, title text, body text)");
		for (int from = 1; from <= NUMBER; from += AT_ONCE) {
			this.database.batchUpdate("insert into body values (?, ?, ?, ?)",
					IntStream.range(from, from + AT_ONCE)
						.boxed()
						.flatMap((number) -> Stream.of("es", "en")
							.map((language) -> new Object[] { number, language, words(9), body() }))
						.toList());
			this.database.execute(FILL.replace("{from}", String.valueOf(from))
				.replace("{to}", String.valueOf(from + AT_ONCE - 1))
				.replace("{author}", String.valueOf(author)));
		}
		this.database.execute("drop table body");
		this.database.execute("analyze");
	}

	private String body() {
		return IntStream.range(0, 6)
			.mapToObj((paragraph) -> words(WORDS_OF_A_BODY / 6))
			.collect(Collectors.joining(".\n\n", "", "."));
	}

	private String words(int number) {
		return IntStream.range(0, number).mapToObj((place) -> word()).collect(Collectors.joining(" "));
	}

	/** Few words stand in every text, and most in hardly any. */
	String word() {
		return this.vocabulary.get((int) (VOCABULARY * Math.pow(this.chance.nextDouble(), 5)));
	}

	/** The word of this rank, the commonest being 0. */
	String word(int rank) {
		return this.vocabulary.get(rank);
	}

}
