package laurel.gate;

import java.util.List;

import laurel.content.Objection;
import laurel.lang.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class HeadingLevelsTest {

	private final HeadingLevels check = new HeadingLevels();

	@ParameterizedTest
	@EnumSource
	void levelMayGoDownByOneAndUpByAny(Language language) {
		String body = "## One\n\n### Two\n\n#### Three\n\n## Four\n\n### Five\n";
		assertThat(Written.under(this.check, language, body)).isEmpty();
	}

	@ParameterizedTest
	@EnumSource
	void skippedLevelIsAnError(Language language) {
		assertThat(Written.under(this.check, language, "### First\n\ntext\n\n## Second\n\n#### Third\n"))
			.containsExactly("ERROR body:1 gate.heading.skipped [First]", "ERROR body:7 gate.heading.skipped [Third]");
	}

	/** The subset refuses these levels already, with its own words. */
	@ParameterizedTest
	@EnumSource
	void levelThatNoTextMayHaveIsNotSkippedToo(Language language) {
		assertThat(Written.under(this.check, language, "## One\n\n##### Five\n\n#### Four\n\n###### Six\n")).isEmpty();
		assertThat(Written.under(this.check, language, "# One\n\n### Three\n")).isEmpty();
	}

	@Test
	void errorSaysHowTheHeadingShouldBegin() {
		assertThat(this.check.check(Written.in(Language.EN, "## One\n\n#### Two").candidate()))
			.extracting(Objection::arguments)
			.containsExactly(List.of("###"));
	}

}
