package laurel.content;

import laurel.lang.Language;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** What readers are told before hard passages, and what only staff know of them. */
class ContentNoteTest extends EveryLife {

	private static final String NOTE = "It tells of violence.";

	@Autowired
	ContentNoteTest(ApplicationContext site) {
		super(site);
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
