package laurel.gate;

import java.util.List;

import laurel.lang.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class RepeatedTitleTest {

	private final RepeatedTitle check = new RepeatedTitle();

	@ParameterizedTest
	@ValueSource(strings = { "## A safe bed\n\nText.", "A safe bed\n\nText.", "\n## **a Safe bed**\n" })
	void textThatBeginsWithItsTitleIsAWarning(String body) {
		assertThat(titled("A safe bed", body)).singleElement()
			.asString()
			.startsWith("WARNING body:")
			.contains("gate.title.again");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Text.\n\n## A safe bed", "## A safe bed for all", "A safe bed is not enough.", "" })
	void otherTextIsNone(String body) {
		assertThat(titled("A safe bed", body)).isEmpty();
		assertThat(titled("", body)).isEmpty();
	}

	private List<String> titled(String title, String body) {
		Written written = Written.in(Language.EN, body);
		written.setTitle(title);
		return written.under(this.check);
	}

}
