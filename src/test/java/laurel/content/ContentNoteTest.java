package laurel.content;

import java.util.stream.Stream;

import laurel.lang.Language;
import laurel.support.WholeSite;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** What readers are told before hard passages, and what only staff know of them. */
@WholeSite
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContentNoteTest {

	private static final String NOTE = "It tells of violence.";

	private final Life life;

	@Autowired
	ContentNoteTest(ApplicationContext site) {
		this.life = new Life(site);
	}

	Stream<Arguments> everyKind() {
		return this.life.ofEveryKind();
	}

	@AfterEach
	void end() {
		this.life.end();
	}

	@ParameterizedTest
	@MethodSource("everyKind")
	void noteStandsAboveTheText(ContentKind kind, Language language) {
		this.life.save(kind, language, (form) -> form.setContentNote(NOTE));
		Document page = this.life.page(kind.path(language, Life.slug(language)));
		assertThat(page.select("main article > .note").text())
			.isEqualTo(((language == Language.ES) ? "Antes de leer: " : "Before you read: ") + NOTE);
		assertThat(page.select("main .note ~ .prose, main .note ~ .facts")).isNotEmpty();
		this.life.save(kind, language, (form) -> form.setContentNote(" "));
		assertThat(this.life.page(kind.path(language, Life.slug(language))).select("main .note")).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("everyKind")
	void noteKeepsItsLanguageUnderTheFrameOfTheOther(ContentKind kind, Language language) {
		this.life.save(kind, language, (form) -> form.setContentNote(NOTE));
		Document page = this.life.page(kind.path(language.other(), Life.slug(language)));
		assertThat(page.select("main .note").select("strong").attr("lang")).isEqualTo(language.other().code());
		assertThat(page.select("article").attr("lang")).isEqualTo(language.code());
	}

	@ParameterizedTest
	@MethodSource("everyKind")
	void recordOfConsentIsForStaffAlone(ContentKind kind, Language language) {
		this.life.save(kind, language, (form) -> form.setConsent("Signed, zzconsentzz."));
		assertThat(this.life.page(kind.path(language, Life.slug(language))).outerHtml()).doesNotContain("zzconsentzz");
		for (String list : this.life.lists(kind, language).toList()) {
			assertThat(this.life.page(list).outerHtml()).doesNotContain("zzconsentzz");
		}
	}

}
