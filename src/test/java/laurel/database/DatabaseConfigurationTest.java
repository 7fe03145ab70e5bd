package laurel.database;

import java.nio.file.Path;

import laurel.start.Console;
import laurel.start.StartProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DatabaseConfigurationTest {

	@ParameterizedTest
	@ValueSource(strings = { "jdbc:h2:mem:laurel", "jdbc:mysql://localhost/laurel", "postgresql://localhost/laurel",
			"jdbc:postgresql://localhost:port/laurel", " jdbc:postgresql://localhost/laurel", "laurel" })
	void addressThatIsNotOfPostgresqlIsRefusedWithoutBeingRepeated(String url) {
		assertThatExceptionOfType(StartProblem.class).isThrownBy(() -> check(url))
			.withMessage(Console.say("start.database.other"))
			.withMessageNotContaining(url);
	}

	@ParameterizedTest
	@ValueSource(strings = { "jdbc:postgresql://localhost/laurel",
			"jdbc:postgresql://db.example.org:5433/laurel?ssl=true", "jdbc:postgresql:laurel", "" })
	void addressOfPostgresqlOrNoneIsLetThrough(String url) {
		assertThatCode(() -> check(url)).doesNotThrowAnyException();
	}

	private static void check(String url) {
		DatabaseConfiguration.onlyPostgresql(new MockEnvironment().withProperty("spring.datasource.url", url))
			.postProcessBeanFactory(new DefaultListableBeanFactory());
	}

	/**
	 * Spring's own way of reading paths would find a folder of this name among our
	 * classes.
	 */
	@Test
	void dataFolderStandsWhereTheApplicationWasStarted() {
		assertThat(new DatabaseConfiguration().databaseKind(new MockEnvironment(), "laurel").folder())
			.isEqualTo(Path.of("laurel").toAbsolutePath());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "no\0name" })
	void dataFolderHasAName(String data) {
		assertThatExceptionOfType(StartProblem.class)
			.isThrownBy(() -> new DatabaseConfiguration().databaseKind(new MockEnvironment(), data))
			.withMessage(Console.say("start.setting.invalid", "LAUREL_DATA", data));
	}

}
