package laurel.start;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

class CheckedSettingsTest {

	@ParameterizedTest
	@CsvSource({ "laurel.zone, Chicago, LAUREL_ZONE", "laurel.zone, America/Springfield, LAUREL_ZONE",
			"laurel.sample, maybe, LAUREL_SAMPLE", "server.port, many, SERVER_PORT", "server.port, 65536, SERVER_PORT",
			"server.port, -1, SERVER_PORT" })
	void settingThatCannotBeIsNamedAsTheEnvironmentDoes(String setting, String value, String name) {
		Throwable failure = catchThrowable(() -> check(Map.of(setting, value)));
		assertThat(new StartProblemAnalyzer().analyze(failure).getDescription())
			.isEqualTo(Console.say("start.setting.invalid", name, value));
	}

	@Test
	void folderToLoadMustBeThere(@TempDir Path path) {
		assertThatExceptionOfType(StartProblem.class)
			.isThrownBy(() -> check(Map.of("laurel.load", path.resolve("nothing").toString())))
			.withMessage(Console.say("transfer.no-folder", path.resolve("nothing")));
		assertThatCode(() -> check(Map.of("laurel.load", path.toString()))).doesNotThrowAnyException();
	}

	@Test
	void settingsThatCanBeAreLetThrough() {
		assertThatCode(
				() -> check(Map.of("laurel.zone", "America/Puerto_Rico", "laurel.sample", "false", "server.port", "0")))
			.doesNotThrowAnyException();
		assertThatCode(() -> check(Map.of())).doesNotThrowAnyException();
	}

	private static void check(Map<String, Object> settings) {
		StandardEnvironment environment = new StandardEnvironment();
		environment.getPropertySources().addFirst(new MapPropertySource("test", settings));
		try (GenericApplicationContext context = new GenericApplicationContext()) {
			context.setEnvironment(environment);
			new CheckedSettings().initialize(context);
		}
	}

}
