package laurel.content;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;

import laurel.lang.Language;
import laurel.staff.Role;
import laurel.support.AtDesk;
import laurel.support.DeskVisitor;
import laurel.support.MovedClock;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** A text that no reader ever saw can be taken away, and no other. */
class TakingAwayTest extends EveryLife {

	private final Editor editor;

	private final MovedClock clock;

	private final JdbcTemplate database;

	private final MockMvcTester mvc;

	private final AtDesk desk;

	@Autowired
	TakingAwayTest(ApplicationContext site) {
		super(site);
		this.editor = new Editor(site);
		this.clock = (MovedClock) site.getBean(Clock.class);
		this.database = site.getBean(JdbcTemplate.class);
		this.mvc = site.getBean(MockMvcTester.class);
		this.desk = site.getBean(AtDesk.class);
	}

	@ParameterizedTest
	@MethodSource("everyKind")
	void scheduleThatIsCancelledLeavesNothingBehind(ContentKind kind, Language language) {
		int before = entries();
		scheduleBoth(kind);
		assertThat(remove(language).select("main").text()).contains(
				(language == Language.EN) ? "No reader has seen this text, but it is scheduled" : "está programado");
		assertThat(entries()).isEqualTo(before + 1);
		this.editor.cancel();
		assertThat(entries()).isEqualTo(before);
		assertThat(this.editor.manuscript().texts()).hasSize(2);
		assertThat(remove(language).select("main form")).isNotEmpty();
		String path = this.life.desk() + "/removal";
		assertThat(visitor(language).send(path, path, Map.of())).hasStatus(303);
		assertThat(this.editor.recorded()).startsWith("text.discarded ");
	}

	@ParameterizedTest
	@MethodSource("everyKind")
	void textOfWhichOneLanguageWasPublicStays(ContentKind kind, Language language) {
		write(kind);
		this.editor.publish(language);
		this.editor.schedule(this.editor.local(this.clock.instant()).plusMinutes(5), language.other());
		this.editor.cancel();
		assertStays(language);
	}

	@ParameterizedTest
	@MethodSource("everyKind")
	void textWhoseHourCameStays(ContentKind kind, Language language) {
		scheduleBoth(kind);
		this.clock.move(Duration.ofMinutes(6));
		assertThat(this.editor.cancel()).isFalse();
		assertStays(language);
	}

	/** A file can do what the desk refuses: put off what readers see already. */
	@ParameterizedTest
	@MethodSource("everyKind")
	void textThatWasPublicBeforeAFilePutItOffStays(ContentKind kind, Language language) {
		this.life.save(kind, language);
		this.life.save(kind, language, (form) -> form.setDate(LocalDate.of(2150, 1, 1)));
		this.editor.cancel();
		assertStays(language);
	}

	@ParameterizedTest
	@MethodSource("everyKind")
	void textThatWasPublicBeforeAFileTookItBackStays(ContentKind kind, Language language) {
		this.life.save(kind, language);
		this.life.save(kind, language, (form) -> form.setDraft(true));
		assertStays(language);
	}

	private void assertStays(Language language) {
		assertThat(remove(language).select("main form")).isEmpty();
		assertThat(
				this.mvc.post().uri(this.life.desk() + "/removal").with(this.desk.as(Role.EDITOR, language)).exchange())
			.hasStatus(409);
		assertThat(this.editor.manuscript().texts()).isNotEmpty();
	}

	private Document remove(Language language) {
		return visitor(language).open(this.life.desk() + "/removal");
	}

	private DeskVisitor visitor(Language language) {
		return new DeskVisitor(this.mvc, this.desk.as(Role.EDITOR, language));
	}

	private void scheduleBoth(ContentKind kind) {
		write(kind);
		this.editor.schedule(this.editor.local(this.clock.instant()).plusMinutes(5), Language.values());
	}

	private void write(ContentKind kind) {
		for (Language each : Language.values()) {
			this.life.save(kind, each, (form) -> form.setDraft(true));
		}
	}

	private int entries() {
		return this.database.queryForObject("select count(*) from entry", Integer.class);
	}

}
