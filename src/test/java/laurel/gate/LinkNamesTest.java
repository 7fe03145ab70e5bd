package laurel.gate;

import laurel.lang.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LinkNamesTest {

	private final LinkNames check = new LinkNames();

	@ParameterizedTest
	@ValueSource(strings = { "here", "Here.", "click here", "Read more »", "**more**", "this link", "link", "aquí",
			"Aquí", "haga clic aquí", "este enlace", "más", "leer más…", "Lea más", "…", "" })
	void nameThatSaysNothingIsAnError(String name) {
		for (Language language : Language.values()) {
			assertThat(Written.under(this.check, language, "Text\n\n- one\n- [" + name + "](/en/help)")).hasSize(1)
				.allMatch((objection) -> objection.startsWith("ERROR body:4 gate.link.empty ["));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://example.org/report", "www.example.org", "example.org", "example.org/a/b.pdf" })
	void addressAsANameIsAnError(String name) {
		assertThat(Written.under(this.check, Language.ES, "[" + name + "](https://example.org)"))
			.containsExactly("ERROR body:1 gate.link.bare [" + name + "]");
	}

	@Test
	void addressBetweenAngleBracketsIsOneToo() {
		assertThat(Written.under(this.check, Language.EN, "Go to <https://example.org/report>."))
			.containsExactly("ERROR body:1 gate.link.bare [https://example.org/report]");
	}

	@ParameterizedTest
	@EnumSource
	void addressThatIsNoLinkIsAWarning(Language language) {
		assertThat(Written.under(this.check, language, "Text\ntext (https://example.org/report)."))
			.containsExactly("WARNING body:2 gate.link.bare [https://example.org/report]");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "[help page](/en/help)", "[página de ayuda](/es/ayuda)", "[Here to help: a guide](/en/guide)",
					"[Más sobre los refugios](/es/refugios)", "[info@example.org](mailto:info@example.org)",
					"[Read more about T visas](/en/t)", "Nobody is here, and no more is said." })
	void nameThatSaysWhereItLeadsIsGood(String text) {
		for (Language language : Language.values()) {
			assertThat(Written.under(this.check, language, text)).isEmpty();
		}
	}

}
