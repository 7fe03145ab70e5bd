package laurel.spam;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import laurel.lang.Language;
import laurel.support.WholeSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** The filter learns from verdicts, and from nothing else, and forgets again. */
@WholeSite
@Transactional
class SpamFilterTest {

	/** None of these stands among the lessons. */
	private static final Map<Language, List<String>> UNSEEN_SPAM = Map.of(Language.EN,
			List.of("New casino with a huge jackpot bonus, play slots and win money.",
					"I was broke until a certified hacker doubled my bitcoin, guaranteed profit every week.",
					"Cheap followers, likes and backlinks for your website with instant delivery.",
					"Low interest loan for bad credit, apply online today on whatsapp."),
			Language.ES,
			List.of("Casino nuevo con un bono enorme, giros gratis en tragamonedas y apuestas.",
					"Un hacker certificado duplicó mis criptomonedas, ganancia garantizada cada semana.",
					"Seguidores baratos y visitas para tu página web con entrega inmediata.",
					"Préstamos con bajo interés, solicita en línea por whatsapp."));

	private static final Map<Language, List<String>> UNSEEN_GOOD = Map.of(Language.EN,
			List.of("My mother slept in a shelter with my sister and me, she was so afraid of the police.",
					"I felt alone for years, then an advocate at the hospital believed me.",
					"The court gave custody of my kids to their father and I cried all night.",
					"i have no money and no papers, he took my pasport, were can i call"),
			Language.ES,
			List.of("Mi mamá durmió en un refugio con mi hermana y conmigo, tenía mucho miedo de la policía.",
					"Me sentí sola muchos años hasta que una defensora del hospital me creyó.",
					"La corte le dio la custodia de mis hijos a su papá y lloré toda la noche.",
					"no tengo dinero ni papeles,me quito el pasaporte,a donde puedo llamar"));

	@Autowired
	private SpamFilter filter;

	@Autowired
	private Buckets buckets;

	@Autowired
	private Clock clock;

	@Autowired
	private JdbcTemplate database;

	/** Whatever others taught before, and however far they moved the clock. */
	@BeforeEach
	void nothingWasLearntYet() {
		this.database.update("delete from spam_bucket");
		this.database.update("update spam_total set spam = 0, good = 0, swept = ?",
				LocalDate.ofInstant(this.clock.instant(), ZoneOffset.UTC));
	}

	private Stream<Score> scores(Language language, List<String> texts) {
		return texts.stream().map((text) -> this.filter.judge(Samples.text(language, text)));
	}

	private List<Map<String, Object>> kept() {
		return this.database.queryForList("""
				select language, -1 as bucket, spam, good from spam_total
				union all select language, bucket, spam, good from spam_bucket order by 1, 2""");
	}

	@ParameterizedTest
	@EnumSource
	void whatWasLearntTellsUnseenCommentsApart(Language language) {
		this.filter.learn(new SomeComments(6).lessons(language, 40));
		assertThat(scores(language, UNSEEN_SPAM.get(language))).allSatisfy((score) -> {
			assertThat(score.points()).isGreaterThanOrEqualTo(40);
			assertThat(score.reasons().get(0).code()).isEqualTo("bad-words");
		});
		assertThat(scores(language, UNSEEN_GOOD.get(language))).allSatisfy((score) -> {
			assertThat(score.points()).isZero();
			assertThat(score.reasons().get(0).code()).isEqualTo("good-words");
		});
	}

	@ParameterizedTest
	@EnumSource
	void oneLanguageTeachesTheOtherNothing(Language language) {
		this.filter.learn(new SomeComments(6).lessons(language.other(), 40));
		assertThat(scores(language, UNSEEN_SPAM.get(language.other())))
			.noneMatch((score) -> score.reasons().stream().anyMatch((reason) -> reason.code().endsWith("-words")));
	}

	@Test
	void nothingIsSaidBeforeThereWereTwentyOfEachSort() {
		SomeComments comments = new SomeComments(6);
		this.filter.learn(comments.lessons(Language.EN, 19));
		String casino = UNSEEN_SPAM.get(Language.EN).get(0);
		assertThat(this.filter.judge(Samples.text(casino)).points()).isZero();
		this.filter.learn(comments.lessons(Language.EN, 1));
		assertThat(this.filter.judge(Samples.text(casino)).points()).isPositive();
	}

	@Test
	void whatIsForgottenLeavesNothing() {
		assertThat(kept()).hasSize(2);
		SomeComments comments = new SomeComments(6);
		this.filter.learn(comments.lessons(Language.ES, 5));
		List<Map<String, Object>> before = kept();
		List<Lesson> lessons = comments.lessons(Language.ES, 10);
		this.filter.learn(lessons);
		this.filter.learn(List.of(new Lesson(Language.EN, "Rosa", "an unheard word", true)));
		assertThat(kept()).isNotEqualTo(before);
		this.filter.forget(List.of(new Lesson(Language.EN, "Rosa", "an unheard word", true)));
		this.filter.forget(lessons);
		assertThat(kept()).isEqualTo(before);
	}

	@Test
	void whatWasNeverLearntCanBeForgotten() {
		this.filter.learn(List.of(new Lesson(Language.EN, "", "casino", true)));
		this.filter.forget(List.of(new Lesson(Language.EN, "", "casino bonus", false)));
		this.filter.forget(List.of());
		assertThat(kept()).hasSize(3);
	}

	@Test
	void manyVerdictsAtOnceAreQuick() {
		List<Lesson> lessons = new SomeComments(6).lessons(Language.EN, 250);
		long start = System.nanoTime();
		this.filter.learn(lessons);
		assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
		assertThat(this.database.queryForMap("select spam, good from spam_total where language = 'en'"))
			.containsEntry("spam", 250)
			.containsEntry("good", 250);
	}

	@Test
	void pastCountsHalfOnceThereIsMuchOfIt() {
		this.filter.learn(List.of(new Lesson(Language.EN, "", "seldom", true)));
		this.filter.learn(List.of(new Lesson(Language.EN, "", "refuge", false)));
		Lesson casino = new Lesson(Language.EN, "", "casino", true);
		this.filter.learn(Collections.nCopies(Buckets.MOST, casino));
		assertThat(this.database.queryForList("select bucket, spam, good from spam_bucket order by spam")
			.stream()
			.map(Map::toString)).containsExactly(row("refuge", 0, 1), row("casino", Buckets.MOST / 2, 0));
	}

	private static String row(String word, int spam, int good) {
		return "{bucket=%d, spam=%d, good=%d}".formatted(Vocabulary.bucket(word), spam, good);
	}

	@Test
	void whatOneCommentSaidIsForgottenWithinAMonth() {
		this.filter.learn(List.of(new Lesson(Language.EN, "", "rodriguez saw the shelter", false)));
		this.filter.learn(List.of(new Lesson(Language.EN, "", "another shelter", false)));
		after(Buckets.DAYS - 2).forgetSeldom();
		assertThat(kept()).hasSize(2 + 4);
		after(Buckets.DAYS + 1).forgetSeldom();
		assertThat(this.database.queryForList("select bucket from spam_bucket", Integer.class))
			.containsExactly(Vocabulary.bucket("shelter"));
		after(Buckets.DAYS + 2).learn(List.of(new Lesson(Language.EN, "", "rodriguez", false)));
		assertThat(kept()).hasSize(2 + 2);
		after(2 * Buckets.DAYS + 2).learn(List.of(new Lesson(Language.ES, "", "refugio", false)));
		assertThat(kept()).hasSize(2 + 2);
	}

	private SpamFilter after(int days) {
		return new SpamFilter(this.buckets, Clock.offset(this.clock, Duration.ofDays(days)));
	}

	/** As the table may be read by somebody who should not. */
	@Test
	void tableHasNoText() {
		this.filter.learn(List.of(new Lesson(Language.EN, "Rosa", "my neighbour rodriguez saw it", false)));
		assertThat(kept().stream().flatMap((row) -> row.values().stream()))
			.allMatch((value) -> value instanceof Integer || value.equals("en") || value.equals("es"));
	}

	@Test
	void rulesAndWordsAddUp() {
		this.filter.learn(new SomeComments(6).lessons(Language.EN, 40));
		Score score = this.filter.judge(new Sample(Language.EN, "Casino",
				UNSEEN_SPAM.get(Language.EN).get(0) + " casino.example.com", true, Duration.ofSeconds(4), 87));
		assertThat(score.points()).isEqualTo(100);
		assertThat(score.reasons()).extracting(Reason::code)
			.contains("trap", "alike", "bad-words", "quick", "name-offer", "link");
	}

}
