package laurel.content;

import laurel.support.WatchedDatabase;
import laurel.support.WholeSite;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@WholeSite
class QueryCountTest {

	@Autowired
	private MockMvcTester mvc;

	@ParameterizedTest
	@CsvSource(textBlock = """
			/en/,                                   5
			/es/,                                   5
			/en/posts,                              6
			/es/investigaciones,                    6
			/en/webinars?year=2025,                 6
			/en/topics,                             4
			/es/temas/vivienda,                     6
			/es/articulos/cuando-el-telefono-se-comparte,     6
			/en/about,                              4
			""")
	void pageIsRenderedWithAFixedNumberOfStatements(String path, long statements) throws Exception {
		assertThat(WatchedDatabase.statementsOf(() -> assertThat(this.mvc.get().uri(path)).hasStatusOk()))
			.as("statements for %s", path)
			.isEqualTo(statements)
			.isLessThanOrEqualTo(6);
	}

}
