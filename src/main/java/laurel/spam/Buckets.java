package laurel.spam;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

import laurel.lang.Language;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps what was learnt: a row for each language with the verdicts, and at most
 * {@link Vocabulary#BUCKETS} with the comments whose words fell there.
 */
@Component
class Buckets {

	/**
	 * Verdicts of one sort, above which the past counts half: spam changes, and words
	 * that were seen once are forgotten.
	 */
	static final int MOST = 5000;

	/** For how many days a bucket may hold what a single comment said. */
	static final int DAYS = 30;

	private static final String LEARN = """
			insert into spam_bucket (language, bucket, spam, good)
			select :language, unnest(:buckets), unnest(:spam), unnest(:good)
			on conflict (language, bucket) do update
			set spam = spam_bucket.spam + excluded.spam, good = spam_bucket.good + excluded.good""";

	/** Never below zero: the past may have been halved in between. */
	private static final String UNLEARN = """
			update spam_bucket kept
			set spam = greatest(kept.spam - taught.spam, 0), good = greatest(kept.good - taught.good, 0)
			from (select unnest(:buckets) as bucket, unnest(:spam) as spam, unnest(:good) as good) taught
			where kept.language = :language and kept.bucket = taught.bucket""";

	private final JdbcClient database;

	Buckets(JdbcClient database) {
		this.database = database;
	}

	Counts total(Language language) {
		return this.database.sql("select spam, good from spam_total where language = :language")
			.param("language", language.code())
			.query((row, number) -> new Counts(row.getInt("spam"), row.getInt("good")))
			.single();
	}

	Map<Integer, Counts> find(Language language, Collection<Integer> buckets) {
		return this.database
			.sql("select bucket, spam, good from spam_bucket where language = :language and bucket = any(:buckets)")
			.param("language", language.code())
			.param("buckets", buckets.stream().mapToInt(Integer::intValue).toArray())
			.query((row, number) -> Map.entry(row.getInt("bucket"), new Counts(row.getInt("spam"), row.getInt("good"))))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	void add(Language language, Counts total, SortedMap<Integer, Counts> buckets) {
		// The row of the language first: two who teach at once wait for one another here.
		change(language, total, "update spam_total set spam = spam + :spam, good = good + :good");
		taught(language, buckets, LEARN);
		Counts now = total(language);
		if (now.spam() > MOST || now.good() > MOST) {
			Counts parts = new Counts((now.spam() > MOST) ? 2 : 1, (now.good() > MOST) ? 2 : 1);
			change(language, parts, "update spam_total set spam = spam / :spam, good = good / :good");
			change(language, parts, "update spam_bucket set spam = spam / :spam, good = good / :good");
			sweep(language);
		}
	}

	void takeAway(Language language, Counts total, SortedMap<Integer, Counts> buckets) {
		change(language, total,
				"update spam_total set spam = greatest(spam - :spam, 0), good = greatest(good - :good, 0)");
		taught(language, buckets, UNLEARN);
		sweep(language);
	}

	/**
	 * Empties what only one comment filled, once a month. No row says since when it
	 * stands there, or those of one day would make a comment again.
	 */
	void dropSeldom(Language language, LocalDate today) {
		int due = this.database
			.sql("update spam_total set swept = :today where language = :language and swept <= :before")
			.param("today", today)
			.param("language", language.code())
			.param("before", today.minusDays(DAYS))
			.update();
		if (due > 0) {
			this.database.sql("delete from spam_bucket where language = :language and spam + good = 1")
				.param("language", language.code())
				.update();
		}
	}

	private void change(Language language, Counts counts, String change) {
		this.database.sql(change + " where language = :language")
			.param("language", language.code())
			.param("spam", counts.spam())
			.param("good", counts.good())
			.update();
	}

	private void taught(Language language, SortedMap<Integer, Counts> buckets, String statement) {
		this.database.sql(statement)
			.param("language", language.code())
			.param("buckets", buckets.keySet().stream().mapToInt(Integer::intValue).toArray())
			.param("spam", counts(buckets, Counts::spam))
			.param("good", counts(buckets, Counts::good))
			.update();
	}

	private static int[] counts(SortedMap<Integer, Counts> buckets, ToIntFunction<Counts> count) {
		return buckets.values().stream().mapToInt(count).toArray();
	}

	private void sweep(Language language) {
		this.database.sql("delete from spam_bucket where language = :language and spam = 0 and good = 0")
			.param("language", language.code())
			.update();
	}

}
