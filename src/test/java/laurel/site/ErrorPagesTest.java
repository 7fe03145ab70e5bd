package laurel.site;

import laurel.lang.Language;
import laurel.lang.Wordings;
import laurel.support.WholeSite;
import org.jspecify.annotations.Nullable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@WholeSite
class ErrorPagesTest {

	@Autowired
	private ErrorPages pages;

	@Autowired
	private Wordings wordings;

	@ParameterizedTest
	@ValueSource(ints = { 400, 403, 404, 405, 408, 410, 413, 414, 429, 500, 503 })
	void errorIsToldInTheLanguageOfTheAddress(int status) {
		for (Language language : Language.values()) {
			Document page = page(status, "/" + language.code() + "/anything", language.other().code());
			assertThat(page.select("html").attr("lang")).isEqualTo(language.code());
			assertThat(page.select("h1").eachText()).containsExactly(title(status, language));
			assertThat(page.text()).doesNotContain(title(status, language.other()));
			assertThat(page.select("section.alert a.exit, section.alert a[href=tel:911]")).hasSize(2);
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 400, 403, 404, 405, 408, 410, 413, 414, 429, 500, 503 })
	void errorIsToldInBothLanguagesWhereTheAddressHasNone(int status) {
		Document page = page(status, "/anything", "es-MX,en;q=0.5");
		assertThat(page.select("h1").eachText()).containsExactly(title(status, Language.ES));
		assertThat(page.select("section[lang=en] h2").eachText()).containsExactly(title(status, Language.EN));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/desk", "/desk/people", "/desk/nothing/here" })
	void staffAreLedBackToTheDesk(String path) {
		for (Language language : Language.values()) {
			assertThat(page(403, path, language.code()).select("main a[href=/desk]").eachText()).containsExactly(
					this.wordings.in(language).say("error.desk"), this.wordings.in(language.other()).say("error.desk"));
		}
		assertThat(page(404, "/desktop", "en").select("a[href=/desk]")).isEmpty();
		assertThat(page(404, "/en/desk", "en").select("a[href=/desk]")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(ints = { 402, 418, 431, 451, 501, 502, 599 })
	void otherStatusIsToldAsTheOneItIsLike(int status) {
		assertThat(page(status, "/en/", null).select("h1").text())
			.isEqualTo(title((status < 500) ? 400 : 500, Language.EN));
	}

	private Document page(int status, String path, @Nullable String languages) {
		return Jsoup.parse(this.pages.html(status, path, languages));
	}

	private String title(int status, Language language) {
		return this.wordings.in(language).say("error." + status + ".title");
	}

}
