package laurel.browser;

import java.util.stream.Stream;

import laurel.content.ContentKind;
import laurel.content.ContentKinds;
import laurel.lang.Language;
import laurel.markup.Markdown;
import laurel.staff.Member;
import laurel.staff.Role;
import laurel.support.AtDesk;
import laurel.support.MovedClock;
import laurel.support.WholeSite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever staff write into a text, and wherever it shows, it stays words. */
@WholeSite
@Timeout(300)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileWordsIT {

	@LocalServerPort
	private int port;

	@Autowired
	private ApplicationContext site;

	@Autowired
	private AtDesk desk;

	@Autowired
	private MovedClock clock;

	@Autowired
	private JdbcTemplate database;

	private Member member;

	private HostileEditor editor;

	@BeforeEach
	void sitDown() {
		this.member = this.desk.member(Role.ADMINISTRATOR, Language.EN);
		this.editor = new HostileEditor("http://localhost:" + this.port,
				this.desk.cookie(this.member, this.clock.instant()));
	}

	@AfterEach
	void nothingStays() {
		this.editor.close();
		this.database.update("""
				delete from entry where id in (select entry_id from manuscript
				where author in (select id from account where email like '%@test.example'))""");
		this.database.update("""
				delete from manuscript where author in (select id from account where email like '%@test.example')""");
		this.database.update("delete from topic where key like ?", HostileTexts.SLUG + "%");
	}

	/** Others have no field that these have not. */
	Stream<String> kindsWithFieldsOfTheirOwn() {
		return this.site.getBean(ContentKinds.class)
			.all()
			.stream()
			.filter((kind) -> kind.formType().getDeclaredFields().length > 0)
			.map(ContentKind::name);
	}

	@ParameterizedTest
	@MethodSource("kindsWithFieldsOfTheirOwn")
	void wordsOfATextStayWordsAllItsLife(String kind) {
		HostileLife life = new HostileLife(this.editor, this.site.getBean(Markdown.class));
		life.write(kind);
		life.show();
		life.translate();
		life.publish();
		life.withdraw();
	}

	/** Each in a title, a summary and notes of its own, and in the name of a topic. */
	@Test
	void shortWordsStayWordsInListsAndOnPages() {
		HostileTexts texts = new HostileTexts(this.site, this.member);
		texts.addTopics();
		texts.publish();
		texts.linkToTheFirst();
		Stream.of("/en/", "/es/", "/en/posts", "/es/articulos", "/en/topics", "/es/temas").forEach(this.editor::open);
		for (Language language : Language.values()) {
			this.editor.read(texts.articles(language));
		}
		texts.articles(Language.EN).forEach(this.editor::open);
		texts.withdraw();
		this.editor.read(texts.articles(Language.ES));
		Stream
			.of("/desk", "/desk/topics", "/desk/texts", "/desk/translations", "/desk/audit", texts.desk(),
					texts.desk() + "/publication", texts.desk() + "/history", texts.desk() + "/links")
			.forEach(this.editor::open);
	}

	/** Otherwise the other tests would show nothing. */
	@Test
	void alarmRingsWhereAPageTrustsAnyOfThem() {
		assertThat(HostileWords.ALL).extracting(HostileWords::text).doesNotHaveDuplicates().hasSizeGreaterThan(200);
		assertThat(TrustingPages.missed()).isEmpty();
	}

}
