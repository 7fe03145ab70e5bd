package laurel.transfer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import laurel.content.Topics;
import laurel.support.WholeSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static laurel.transfer.TextFolder.POST;
import static laurel.transfer.TextFolder.problem;
import static laurel.transfer.TextFolder.text;
import static org.assertj.core.api.Assertions.assertThat;

/** Topics come along with the texts that need them, in both languages or not at all. */
@WholeSite
class TopicFileTest {

	private static final String TOPIC = """
			zz-gardens:
			  en: { slug: zz-gardens, name: Gardens }
			  es: { slug: zz-jardines, name: Jardines }
			""";

	@Autowired
	private FolderLoader loader;

	@Autowired
	private Topics topics;

	@Autowired
	private JdbcClient jdbc;

	@TempDir
	private Path path;

	@Test
	void topicIsAddedInBothLanguagesAndNamedAnewLater() throws IOException {
		load(TOPIC.replace("gardens", "parks").replace("jardines", "parques"), "zz-parks");
		assertThat(names("zz-parks")).containsExactly("zz-parks Gardens", "zz-parques Jardines");
		load(TOPIC.replace("gardens", "parks").replace("jardines", "parques").replace("Gardens", "Parks"), "zz-parks");
		assertThat(names("zz-parks")).containsExactly("zz-parks Parks", "zz-parques Jardines");
	}

	private void load(String yaml, String topic) throws IOException {
		new TextFolder(this.path).with("topics.yaml", yaml)
			.with("x.en.md", text(POST, "topic", "en", "[housing]", "[" + topic + "]"));
		this.loader.load(this.path);
	}

	private List<String> names(String key) {
		return this.jdbc.sql("""
				select slug || ' ' || name from topic_text join topic on topic.id = topic_id
				where key = ? order by language""").param(key).query(String.class).list();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			es: { slug: zz-jardines, name: Jardines } | # no Spanish                         | 1 | incomplete zz-gardens
			es: { slug: zz-jardines, name: Jardines } | es:                                  | 1 | incomplete zz-gardens
			es: { slug: zz-jardines, name: Jardines } | fr: { slug: zz-jardins, name: J }    | 1 | incomplete zz-gardens
			slug: zz-jardines, name: Jardines         | slug: zz-jardines                    | 1 | incomplete zz-gardens
			slug: zz-jardines, name: Jardines         | slug: zz-jardines, name: ' '         | 1 | incomplete zz-gardens
			slug: zz-jardines                         | slug: Jardines                       | 1 | incomplete zz-gardens
			name: Jardines                            | name: Jardines, color: verde         | 1 | incomplete zz-gardens
			zz-gardens:                               | Gardens:                             | 1 | incomplete Gardens
			zz-jardines                               | vivienda                             | 1 | taken vivienda
			  es:                                     | zz-x:\\n  es:                        | 1 | incomplete zz-gardens
			""")
	void topicIsRefused(String passage, String instead, int line, String problem) throws IOException {
		String[] reason = problem.split(" ");
		refuse(TOPIC.replace(passage, instead.replace("\\n", "\n")), line, "transfer.topic." + reason[0], reason[1]);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			en: { slug: zz-gardens, name: Gardens }   | en: { slug: zz-gardens, name         | 3 | transfer.malformed
			zz-gardens:                               | zz-gardens                           | 2 | transfer.malformed
			""")
	void fileIsRefused(String passage, String instead, int line, String reason) throws IOException {
		refuse(TOPIC.replace(passage, instead), line, reason);
	}

	private void refuse(String yaml, int line, String reason, Object... arguments) throws IOException {
		new TextFolder(this.path).with("topics.yaml", yaml)
			.with("x.en.md", text(POST, "topicless", "en"))
			.isRefused(() -> this.loader.load(this.path), problem("topics.yaml", line, reason, arguments));
		assertThat(this.topics.unknown(List.of("zz-gardens"))).contains("zz-gardens");
	}

}
