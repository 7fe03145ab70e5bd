package laurel.content;

import java.util.List;
import java.util.Map;

import laurel.lang.Language;
import laurel.staff.Member;
import laurel.staff.Role;
import laurel.support.WatchedDatabase;
import laurel.support.WholeSite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Topics under the hands of staff, as readers meet them. */
@WholeSite
class TopicChangesTest {

	private static final Member EDITOR = new Member(1, "Ana", Role.EDITOR, Language.EN);

	private final TopicChanges changes;

	private final Topics topics;

	private final JdbcTemplate database;

	private final Life life;

	private final ContentKind kind;

	@Autowired
	TopicChangesTest(ApplicationContext site) {
		this.changes = site.getBean(TopicChanges.class);
		this.topics = site.getBean(Topics.class);
		this.database = site.getBean(JdbcTemplate.class);
		this.life = new Life(site);
		this.kind = site.getBean(ContentKinds.class).listed().get(0);
	}

	@AfterEach
	void takeThemAway() {
		this.life.end();
		this.database.update("delete from topic where key like 'life-%'");
	}

	@Test
	void topicIsAddedAndStandsOnRecord() {
		add("life-a");
		assertThat(this.life.page("/en/topics/life-a").select("h1").text()).isEqualTo("Topic: life-a name");
		assertThat(this.life.page("/es/temas/life-a-es").select("h1").text()).isEqualTo("Tema: life-a nombre");
		assertThat(lastRecord()).containsExactly("topic.added", "life-a name",
				"life-a nombre (life-a-es) · life-a name (life-a)");
	}

	@Test
	void formerAddressLeadsToTheNewOneInItsLanguage() {
		long id = add("life-a");
		rename(id, "life-b");
		assertThat(this.life.moved("/en/topics/life-a")).isEqualTo("/en/topics/life-b");
		assertThat(this.life.moved("/es/temas/life-a-es?year=2020&page=2"))
			.isEqualTo("/es/temas/life-b-es?year=2020&page=2");
		assertThat(this.life.status("/en/topics/life-a-es")).isEqualTo(404);
		rename(id, "life-a");
		assertThat(this.life.status("/en/topics/life-a")).isEqualTo(200);
		assertThat(this.life.moved("/en/topics/life-b")).isEqualTo("/en/topics/life-a");
		assertThat(lastRecord().get(2)).isEqualTo("life-b nombre (life-b-es) · life-b name (life-b) → "
				+ "life-a nombre (life-a-es) · life-a name (life-a)");
	}

	@Test
	void addressThatAnotherTopicHasOrHadIsTaken() {
		long id = add("life-a");
		rename(id, "life-b");
		assertThat(this.changes.taken(0, texts("life-a"))).containsExactly(Language.ES, Language.EN);
		assertThat(this.changes.taken(0, texts("life-b"))).hasSize(2);
		assertThat(this.changes.taken(id, texts("life-a"))).isEmpty();
		assertThat(this.changes.taken(0, texts("life-c"))).isEmpty();
		assertThat(this.topics.isTaken(Language.EN, "life-a", "zz-other")).isTrue();
		assertThat(this.topics.isTaken(Language.EN, "life-a", "life-a")).isFalse();
	}

	@Test
	void topicThatSomebodyChangedMeanwhileIsNotOverwritten() {
		long id = add("life-a");
		int seen = this.changes.find(id).orElseThrow().version();
		rename(id, "life-b");
		assertThatExceptionOfType(OptimisticLockingFailureException.class)
			.isThrownBy(() -> this.changes.rename(EDITOR, id, seen, texts("life-c")));
		assertThat(this.life.status("/en/topics/life-b")).isEqualTo(200);
		assertThat(this.life.status("/en/topics/life-c")).isEqualTo(404);
	}

	@Test
	void namesThatStayTheSameAreNoChange() {
		long id = add("life-a");
		int seen = this.changes.find(id).orElseThrow().version();
		rename(id, "life-a");
		assertThat(this.changes.find(id).orElseThrow().version()).isEqualTo(seen);
		assertThat(lastRecord().get(0)).isEqualTo("topic.added");
	}

	@Test
	void topicIsRemovedOnlyWhereNoEntryHasIt() {
		long id = add("life-a");
		this.life.save(this.kind, Language.EN, (form) -> {
			form.setTopics(List.of("life-a"));
			form.setDraft(true);
		});
		assertThat(this.changes.find(id).orElseThrow().entries()).isEqualTo(1);
		assertThat(this.changes.remove(EDITOR, id)).isFalse();
		this.life.end();
		assertThat(this.changes.remove(EDITOR, id)).isTrue();
		assertThat(this.changes.find(id)).isEmpty();
		assertThat(this.life.status("/en/topics/life-a")).isEqualTo(404);
		assertThat(lastRecord().get(0)).isEqualTo("topic.removed");
	}

	@Test
	void mergedTopicGivesItsEntriesAddressesAndNameInFiles() {
		long id = add("life-a");
		rename(id, "life-b");
		long into = add("life-c");
		this.life.save(this.kind, Language.EN, (form) -> form.setTopics(List.of("life-a")));
		this.life.save(this.kind, Language.EN, (form) -> {
			form.setGroup("life-both");
			form.setSlug("life-both");
			form.setTopics(List.of("life-a", "life-c"));
		});
		this.changes.merge(EDITOR, id, into);
		assertThat(this.changes.find(id)).isEmpty();
		assertThat(this.changes.find(into).orElseThrow().entries()).isEqualTo(2);
		for (String former : List.of("life-a", "life-b")) {
			assertThat(this.life.moved("/en/topics/" + former)).isEqualTo("/en/topics/life-c");
			assertThat(this.life.moved("/es/temas/" + former + "-es")).isEqualTo("/es/temas/life-c-es");
		}
		assertThat(this.life.page("/en/topics/life-c").select(".cards > li")).hasSize(2);
		assertThat(lastRecord()).containsExactly("topic.merged", "life-b name", "life-b nombre (life-b-es) · life-b "
				+ "name (life-b) → life-c nombre (life-c-es) · life-c name (life-c)");
		assertThat(this.topics.unknown(List.of("life-a", "life-c", "life-d"))).containsExactly("life-d");
		this.life.save(this.kind, Language.EN, (form) -> {
			form.setTopics(List.of("life-a"));
			form.setSummary("Saved again by a file that knows the former topic.");
		});
		assertThat(this.life.page("/en/topics/life-c").select(".cards > li")).hasSize(2);
	}

	@Test
	void fileMayUseTheNameOfAMergedTopicForANewOne() {
		long id = add("life-a");
		long into = add("life-c");
		this.changes.merge(EDITOR, id, into);
		this.topics.save("life-a", texts("life-z"));
		this.life.save(this.kind, Language.EN, (form) -> form.setTopics(List.of("life-a")));
		assertThat(this.life.page("/en/topics/life-z").select(".cards > li")).hasSize(1);
		assertThat(this.changes.find(into).orElseThrow().entries()).isZero();
	}

	@Test
	void topicsAreReadInTwoStatementsHoweverManyThereAre() throws Exception {
		assertThat(WatchedDatabase.statementsOf(this.changes::all)).isEqualTo(2);
		assertThat(this.changes.all()).hasSizeGreaterThanOrEqualTo(12)
			.anyMatch((topic) -> topic.entries() > 0 && topic.path(Language.ES).equals("/es/temas/vivienda"));
	}

	private long add(String slug) {
		this.changes.add(EDITOR, texts(slug));
		return this.changes.all()
			.stream()
			.filter((topic) -> topic.texts().equals(texts(slug)))
			.findFirst()
			.orElseThrow()
			.id();
	}

	private void rename(long id, String slug) {
		this.changes.rename(EDITOR, id, this.changes.find(id).orElseThrow().version(), texts(slug));
	}

	private static Map<Language, Topic.Text> texts(String slug) {
		return Map.of(Language.EN, new Topic.Text(slug, slug + " name"), Language.ES,
				new Topic.Text(slug + "-es", slug + " nombre"));
	}

	private List<String> lastRecord() {
		return this.database.queryForObject(
				"select act, target, detail from audit_event order by position desc limit 1",
				(row, number) -> List.of(row.getString(1), row.getString(2), row.getString(3)));
	}

}
