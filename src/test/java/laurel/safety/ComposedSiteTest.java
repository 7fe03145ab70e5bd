package laurel.safety;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import laurel.support.Source;
import laurel.support.WholeSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** In containers as little is kept as anywhere else. */
@WholeSite
class ComposedSiteTest {

	@Autowired
	private JdbcTemplate embedded;

	private JsonNode services;

	@BeforeEach
	void readServices() throws IOException {
		this.services = new YAMLMapper().readTree(Files.readString(Path.of("docker-compose.yml"))).get("services");
	}

	@Test
	void databaseLogsAsLittleAsTheEmbeddedOne() {
		Map<String, String> settings = settings();
		assertThat(settings).containsKeys("log_statement", "log_min_duration_statement", "log_min_error_statement",
				"log_parameter_max_length", "log_parameter_max_length_on_error", "log_error_verbosity");
		assertThat(new DatabaseLog(settings).quotesReaders()).isFalse();
		settings.forEach((name, value) -> assertThat(
				this.embedded.queryForObject("select setting from pg_settings where name = ?", String.class, name))
			.as(name)
			.isEqualTo(value));
	}

	/** What follows each {@code -c} on the command line of the database. */
	private Map<String, String> settings() {
		List<String> words = this.services.get("database")
			.get("command")
			.valueStream()
			.map(JsonNode::asString)
			.toList();
		Map<String, String> settings = new HashMap<>();
		for (int place = 1; place < words.size(); place++) {
			if (words.get(place - 1).equals("-c")) {
				String[] setting = words.get(place).split("=", 2);
				settings.put(setting[0], setting[1]);
			}
		}
		return settings;
	}

	@Test
	void applicationIsGivenNoLogAndNoPlaceToKeepAnythingButKeys() {
		JsonNode application = this.services.get("laurel");
		assertThat(application.get("environment").propertyNames()).isNotEmpty()
			.allMatch((name) -> name.matches("LAUREL_[A-Z_]+|SPRING_DATASOURCE_(URL|USERNAME|PASSWORD)"));
		assertThat(application.get("read_only").asBoolean()).isTrue();
		assertThat(application.get("volumes").values()).extracting(JsonNode::asString)
			.containsExactly("keys:/laurel/keys");
	}

	@Test
	void memoryIsNeverWrittenDown() {
		assertThat(Source.in("src/main/docker", "Dockerfile").get(0).text()).contains("-XX:-HeapDumpOnOutOfMemoryError")
			.doesNotContain("-XX:+HeapDump");
	}

}
