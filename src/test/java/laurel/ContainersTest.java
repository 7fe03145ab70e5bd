package laurel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** What docker-compose.yml promises; no container engine is asked. */
class ContainersTest {

	private final JsonNode services = new YAMLMapper().readTree(Path.of("docker-compose.yml")).get("services");

	private final JsonNode site = this.services.get("laurel");

	private final JsonNode database = this.services.get("database");

	@Test
	void onlyTheSiteCanBeReachedFromOutside() {
		assertThat(this.services.properties()).filteredOn((service) -> service.getValue().has("ports"))
			.extracting(Map.Entry::getKey)
			.containsExactly("laurel", "proxy");
		assertThat(strings(this.services.at("/proxy/profiles"))).containsExactly("https");
		assertThat(strings(this.database.get("networks"))).containsExactly("inside");
	}

	@Test
	void passwordAndAddressMustBeGiven() {
		assertThat(this.database.at("/environment/POSTGRES_PASSWORD").asString()).startsWith("${POSTGRES_PASSWORD:?");
		assertThat(this.site.at("/environment/SPRING_DATASOURCE_PASSWORD").asString())
			.startsWith("${POSTGRES_PASSWORD:?");
		assertThat(this.site.at("/environment/LAUREL_BASE_URL").asString()).startsWith("${LAUREL_BASE_URL:?");
	}

	@Test
	void keysLieInAFolderThatOnlyTheSiteHas() {
		String keys = this.site.at("/environment/LAUREL_KEYS").asString();
		assertThat(strings(this.site.get("volumes"))).containsExactly("keys:" + keys);
		assertThat(this.services.properties()).filteredOn((service) -> service.getValue().has("volumes"))
			.filteredOn((service) -> strings(service.getValue().get("volumes"))
				.anyMatch((volume) -> volume.startsWith("keys:")))
			.extracting(Map.Entry::getKey)
			.containsExactly("laurel");
	}

	@Test
	void proxyLogsNoReaderAndHandsNoneOn() throws IOException {
		assertThat(Files.readString(Path.of("src/main/docker/Caddyfile")))
			.contains("exclude http\n", "header_up -X-Forwarded-For", "redir @exit")
			.doesNotContain("output file", "\n\tlog {");
	}

	/** Otherwise all who write would be one source, and three comments too many. */
	@Test
	void proxySaysForWhomItAsksWhereThatIsCounted() throws IOException {
		String file = Files.readString(Path.of("src/main/docker/Caddyfile"));
		assertThat(this.site.at("/environment/LAUREL_BEHIND_PROXY").asString()).contains("true");
		assertThat(file).contains("@sent method POST\n", "@desk path /desk /desk/*\n");
		for (String counted : List.of("@sent", "@desk")) {
			assertThat(file.split("reverse_proxy " + counted + " ")[1].split("\n\t}")[0]).contains("header_up")
				.doesNotContain("X-Forwarded-For");
		}
	}

	private static Stream<String> strings(JsonNode list) {
		return list.valueStream().map(JsonNode::asString);
	}

}
