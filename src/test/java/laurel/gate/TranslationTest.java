package laurel.gate;

import laurel.content.Candidate;
import laurel.content.Objection;
import laurel.lang.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class TranslationTest {

	private final Translation check = new Translation();

	@ParameterizedTest
	@EnumSource
	void textWithoutTheOtherLanguageIsAWarning(Language language) {
		Written written = Written.in(language, "Text");
		assertThat(written.under(this.check)).isEmpty();
		assertThat(this.check.check(new Candidate(written, language, null, Written.NOW)))
			.containsExactly(Objection.warning("language", 0, "", "gate.translation.missing"));
	}

}
