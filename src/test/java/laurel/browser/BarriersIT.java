package laurel.browser;

import java.util.List;
import java.util.stream.Stream;

import laurel.support.Axe;
import laurel.support.Visitor;
import laurel.support.WholeSite;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

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
			"/help|/ayuda", "/safety|/seguridad", "/privacy|/privacidad", "/practice|/practica", "/no-such-page|/nada");

	@LocalServerPort
	private int port;

	enum Look {

		LIGHT, DARK, FORCED_COLORS, PHONE, PHONE_DARK

	}

	@ParameterizedTest
	@EnumSource
	void noPageHasABarrier(Look look) {
		for (String language : List.of("es", "en")) {
			try (Visitor visitor = arrival(look, language).open("http://localhost:" + this.port)) {
				for (String path : (Iterable<String>) paths(language)::iterator) {
					visitor.page().navigate(path);
					assertThat(Axe.violations(visitor.page())).as(path + " " + look).isEmpty();
				}
			}
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 320, 390, 820, 1440 })
	void noPageScrollsSideways(int width) {
		for (String language : List.of("es", "en")) {
			try (Visitor visitor = arrival(Look.LIGHT, language).window(width, 700)
				.open("http://localhost:" + this.port)) {
				for (String path : (Iterable<String>) paths(language)::iterator) {
					visitor.page().navigate(path);
					assertThat(visitor.page().evaluate("document.documentElement.scrollWidth <= innerWidth"))
						.as(path + " at " + width)
						.isEqualTo(true);
				}
			}
		}
	}

	private static Visitor.Arrival arrival(Look look, String language) {
		Visitor.Arrival arrival = language.equals("es") ? Visitor.inSpanish() : Visitor.inEnglish();
		return switch (look) {
			case LIGHT -> arrival;
			case DARK -> arrival.dark();
			case FORCED_COLORS -> arrival.forcedColors();
			case PHONE -> arrival.phone();
			case PHONE_DARK -> arrival.phone().dark();
		};
	}

	private static Stream<String> paths(String language) {
		return PAGES.stream().map((pair) -> {
			String[] both = pair.split("\\|");
			return "/" + language + ((language.equals("es") || both.length == 1) ? both[both.length - 1] : both[0]);
		});
	}

}
