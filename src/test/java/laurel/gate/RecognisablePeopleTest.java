package laurel.gate;

import java.util.List;

import laurel.content.Objection;
import laurel.lang.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class RecognisablePeopleTest {

	private final RecognisablePeople check = new RecognisablePeople();

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					EN | Rosa, 34, came to the shelter at night.                   | Rosa + Rosa, 34
					EN | Rosa lives in Dayton.                                     | Rosa + lives in Dayton
					EN | A 34-year-old mother of three came in.                    | 34-year-old + mother of three
					EN | She was 34 years old and lived on 12 Oak Street.          | 34 years old + 12 Oak Street
					EN | María left on March 3.                                    | María + March 3
					EN | A woman named Xochitl came from Honduras.                 | named Xochitl + Honduras
					EN | Ana Gómez is 34 years old.                                | 34 years old + Ana Gómez
					EN | A Guatemalan mother of three found work in Travis County. | Travis County + Guatemalan + mother of three
					ES | Rosa, de 34 años, llegó de noche.                         | Rosa + de 34 años
					ES | Rosa vive en Dayton.                                      | Rosa + vive en Dayton
					ES | Una madre de tres hijos, de treinta y cuatro años.        | de treinta y cuatro años + madre de tres
					ES | María salió el 3 de marzo.                                | María + 3 de marzo
					ES | Una mujer llamada Xóchitl es de Honduras.                 | llamada Xóchitl + Honduras
					ES | Tenía 34 años y vivía en la calle Roble.                  | Tenía 34 años + calle Roble
					""")
	void detailsTogetherAreAWarningThatNamesThem(Language language, String text, String details) {
		assertThat(this.check.check(Written.in(language, "Text.\n\n" + text).candidate())).singleElement()
			.satisfies((objection) -> {
				assertThat(objection.message()).isEqualTo("gate.person.recognisable");
				assertThat(objection.severity()).isEqualTo(Objection.Severity.WARNING);
				assertThat(objection.line()).isEqualTo(3);
				assertThat(List.of(objection.arguments().get(0).toString().split(" \\+ ")))
					.containsExactlyInAnyOrder(details.split(" \\+ "));
			});
	}

	@Test
	void detailsMayMeetInTwoSentences() {
		assertThat(Written.under(this.check, Language.EN, "Rosa came alone. She was 34 years old. She stayed."))
			.containsExactly("WARNING body:1 gate.person.recognisable [She was 34 years old.]");
		assertThat(Written.under(this.check, Language.ES, "Rosa llegó sola. Se quedó. Otra tenía 34 años.")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Rosa came to the shelter at night.",
			"A woman of Guatemala has a right to an interpreter.",
			"Dr. Josie Serrata presented these findings on Friday, Jan. 20, 2017.",
			"On July 21, 2011, the court agreed.",
			"Women between 18 and 24 years old in Travis County were asked on May 2.",
			"Children under 18 years old can apply from June 1 on.", "Ana Ruiz, director of a shelter, spoke on May 4.",
			"San Antonio and Santa Ana opened shelters on May 4.", "Karla’s Law passed on May 4.",
			"Mexican and Salvadoran families live in Dayton.", "Rosa (not her real name) left on May 4.",
			"The pantry is open 24/7/365, Maria says." })
	void detailAloneOrOfNobodyIsGoodInEnglish(String text) {
		assertThat(Written.under(this.check, Language.EN, text)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Rosa llegó al refugio de noche.", "Una mujer de Guatemala tiene derecho a intérprete.",
			"La Dra. Josie Serrata presentó los hallazgos el 20 de enero.",
			"Es para mayores de 18 años en Ohio desde el 1 de mayo.", "Rosa tuvo una relación de 10 años.",
			"La directora Ana Ruiz habló el 4 de mayo.", "Rosa (nombre ficticio) salió el 4 de mayo.",
			"La ley Karla se aprobó el 4 de mayo.", "Hace 20 años que el centro abrió en Dayton, Ohio." })
	void detailAloneOrOfNobodyIsGoodInSpanish(String text) {
		assertThat(Written.under(this.check, Language.ES, text)).isEmpty();
	}

	@Test
	void whoeverSignsTheTextSpeaksInPublic() {
		Written written = Written.in(Language.EN, "Rosa spoke on May 4.");
		assertThat(written.under(this.check)).hasSize(1);
		written.setByline("Rosa Luz");
		assertThat(written.under(this.check)).isEmpty();
	}

}
