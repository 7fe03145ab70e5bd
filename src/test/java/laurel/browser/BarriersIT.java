package laurel.browser;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import com.microsoft.playwright.Page;
import laurel.lang.Language;
import laurel.support.Axe;
import laurel.support.Visitor;
import laurel.support.WholeSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** No page of any kind has a barrier that axe can find, however it is looked at. */
@WholeSite
@Timeout(180)
class BarriersIT {

	private static final List<String> PAGES = List.of("/", "/posts|/articulos", "/research|/investigaciones",
			"/webinars|/seminarios", "/topics|/temas", "/topics/housing|/temas/vivienda",
			"/posts?year=2025|/articulos?year=2025",
			"/posts/when-the-phone-is-shared|/articulos/cuando-el-telefono-se-comparte",
			"/research/first-month-in-a-new-home|/investigaciones/el-primer-mes-en-una-casa-nueva",
			"/webinars/interpreters-and-advocates|/seminarios/interpretes-y-quienes-acompanan",
			"/webinars/talking-about-phones|/seminarios/hablar-de-los-telefonos",
			"/posts/writing-about-survivors-in-a-grant-report|/articulos/writing-about-survivors-in-a-grant-report",
			"/help|/ayuda", "/safety|/seguridad", "/privacy|/privacidad", "/practice|/practica",
			"/posts/when-the-phone-is-shared/comments|/articulos/cuando-el-telefono-se-comparte/comentarios",
			"/comments/withdraw|/comentarios/retirar", "/no-such-page|/nada");

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@EnumSource
	void noPageHasABarrierOnAComputerOrScrollsSideways(Language language) {
		lookAtEveryPage(language, arrival(language), (page, path) -> {
			Widths.assertNeverScrollsSideways(page, path, 320, 390, 820, 1440);
			for (Look look : Look.values()) {
				assertThat(look.violations(page)).as(path + " " + look).isEmpty();
			}
		});
	}

	@ParameterizedTest
	@EnumSource
	void noPageHasABarrierOnAPhone(Language language) {
		lookAtEveryPage(language, arrival(language).phone(), (page, path) -> {
			for (Look look : List.of(Look.LIGHT, Look.DARK)) {
				assertThat(look.violations(page)).as(path + " " + look).isEmpty();
			}
		});
	}

	/** A look that is asked for later is the page's, and what it hides is found. */
	@Test
	void barrierOfOneLookIsFoundInThatLookAlone() {
		try (Visitor visitor = arrival(Language.EN).open("http://localhost:" + this.port)) {
			visitor.page()
				.setContent("<!doctype html><html lang=en><title>Dark</title><main><h1>Dark</h1></main><style>"
						+ "@media(prefers-color-scheme:dark){main{background:#000;color:#222}}</style>");
			assertThat(Look.LIGHT.violations(visitor.page())).isEmpty();
			assertThat(Look.DARK.violations(visitor.page())).isNotEmpty()
				.allMatch((line) -> line.startsWith("color-contrast"));
			assertThat(Look.FORCED_COLORS.violations(visitor.page())).isEmpty();
		}
	}

	private void lookAtEveryPage(Language language, Visitor.Arrival arrival, BiConsumer<Page, String> check) {
		try (Visitor visitor = arrival.open("http://localhost:" + this.port)) {
			Axe.addTo(visitor.page().context());
			for (String path : (Iterable<String>) paths(language.code())::iterator) {
				visitor.page().navigate(path);
				check.accept(visitor.page(), path);
			}
		}
	}

	private static Visitor.Arrival arrival(Language language) {
		return (language == Language.ES) ? Visitor.inSpanish() : Visitor.inEnglish();
	}

	private static Stream<String> paths(String language) {
		return PAGES.stream().map((pair) -> {
			String[] both = pair.split("\\|");
			return "/" + language + ((language.equals("es") || both.length == 1) ? both[both.length - 1] : both[0]);
		});
	}

}
