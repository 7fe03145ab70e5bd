package laurel.browser;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import laurel.support.Visitor;
import laurel.support.WholeSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** A visitor reads, in either language, and changes it on the way. */
@WholeSite
@Timeout(60)
class ReadingIT {

	@LocalServerPort
	private int port;

	private String site() {
		return "http://localhost:" + this.port;
	}

	@Test
	void frontDoorLeadsSpanishReadersToSpanish() {
		try (Visitor visitor = Visitor.inSpanish().open(site())) {
			visitor.page().navigate("/");
			assertThat(visitor.page()).hasURL(site() + "/es/");
			assertThat(visitor.page().locator("html")).hasAttribute("lang", "es");
		}
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void readerFindsAnArticleAndReadsItInTheOtherLanguage(boolean script) {
		var arrival = script ? Visitor.inEnglish() : Visitor.inEnglish().withoutScript();
		try (Visitor visitor = arrival.phone().open(site())) {
			Page page = visitor.page();
			page.navigate("/");
			page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Site"))
				.getByText("Articles")
				.click();
			page.getByText("When the phone is shared: small choices that protect").click();
			assertThat(page.locator("h1")).hasText("When the phone is shared: small choices that protect");
			page.getByText("Español").click();
			assertThat(page).hasURL(site() + "/es/articulos/cuando-el-telefono-se-comparte");
			assertThat(page.locator("article time").first()).containsText("2025");
			page.getByText("English").click();
			assertThat(page.locator("h1")).hasText("When the phone is shared: small choices that protect");
		}
	}

	@Test
	void articleInOneLanguageIsShownInTheOtherWithANotice() {
		try (Visitor visitor = Visitor.inSpanish().open(site())) {
			Page page = visitor.page();
			page.navigate("/es/articulos");
			page.locator("a", new Page.LocatorOptions().setHasText("(en inglés)")).first().click();
			assertThat(page.locator("html")).hasAttribute("lang", "es");
			assertThat(page.locator("article")).hasAttribute("lang", "en");
			assertThat(page.locator(".notice")).containsText("solo en inglés");
			assertThat(page.locator("meta[name=robots]")).hasAttribute("content", "noindex");
		}
	}

	@Test
	void pageIsOneRequestAndLeavesNothingInTheBrowser() {
		try (Visitor visitor = Visitor.inEnglish().open(site())) {
			Page page = visitor.page();
			List<String> requests = new ArrayList<>();
			page.onRequest((Request request) -> requests.add(request.url()));
			List<String> complaints = new ArrayList<>();
			page.onConsoleMessage((message) -> complaints.add(message.text()));
			page.navigate("/en/posts/when-the-phone-is-shared");
			page.navigate("/en/posts");
			page.waitForTimeout(300);
			assertThat(requests).hasSize(2);
			assertThat(complaints).isEmpty();
			assertThat(visitor.page().context().cookies()).isEmpty();
			assertThat(page.evaluate("localStorage.length + sessionStorage.length")).isEqualTo(0);
			assertThat(page.evaluate("caches.keys().then(keys => keys.length)")).isEqualTo(0);
			assertThat(page.evaluate("indexedDB.databases().then(all => all.length)")).isEqualTo(0);
		}
	}

}
