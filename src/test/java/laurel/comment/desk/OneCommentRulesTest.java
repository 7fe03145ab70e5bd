package laurel.comment.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import laurel.lang.Language;
import laurel.staff.Role;
import laurel.support.Vnu;
import laurel.sweep.Browsing;
import laurel.sweep.PageRule;
import laurel.sweep.VisitedPage;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The pages of a comment keep the rules of all pages of the desk; the sweep meets none.
 */
class OneCommentRulesTest extends OneCommentDesk {

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@EnumSource
	void everyPageKeepsEveryRule(Language language, @TempDir Path folder) throws IOException {
		List<VisitedPage> pages = pages(language);
		for (VisitedPage page : pages) {
			Files.writeString(folder.resolve(pages.indexOf(page) + ".html"), page.html());
			assertThat(page.status()).as(page.path()).isEqualTo(200);
			assertThat(page.language()).isEqualTo(language);
			assertThat(page.html()).doesNotContain("??").doesNotContain("\u202f");
			assertThat(page.document().select("form[method=post]"))
				.allMatch((form) -> !form.select("input[name=_csrf]").attr("value").isBlank());
			assertThat(page.document().select("label[for]"))
				.allSatisfy((label) -> assertThat(page.document().getElementById(label.attr("for"))).as(label.text())
					.isNotNull());
			PageRule.DESK.forEach((rule) -> rule.check(page));
		}
		assertThat(Vnu.check(folder)).isEmpty();
	}

	private List<VisitedPage> pages(Language language) {
		this.database.update("""
				insert into comment_answer (title_es, title_en, text_es, text_en, version)
				values ('Gracias', 'Thanks', 'Gracias por escribir.', 'Thank you for writing.', 0)""");
		String path = held(Language.EN, "Ana Ruiz", "Call 512-555-0147 or 512-555-0148.\nNow.", "a@mail.example", true);
		post(path + "/danger", Map.of("danger", "true"));
		Browsing visitor = new Browsing("http://localhost:" + this.port);
		String cookie = "desk="
				+ this.desk.cookie(this.desk.member(Role.ADMINISTRATOR, language), this.clock.instant());
		List<VisitedPage> pages = new ArrayList<>();
		pages.add(visitor.visit("GET", path, "Cookie", cookie));
		pages.add(visitor.visit("GET", path + "/email", "Cookie", cookie));
		post(path + "/redaction", Map.of("details", "512-555-0147"));
		post(path + "/answer", Map.of("answer", "We are here.", "known", "0"));
		pages.add(visitor.visit("GET", path, "Cookie", cookie));
		becomePublic(path);
		pages.add(visitor.visit("GET", path, "Cookie", cookie));
		post(path + "/taking-back", Map.of());
		pages.add(visitor.visit("GET", path, "Cookie", cookie));
		return pages;
	}

}
