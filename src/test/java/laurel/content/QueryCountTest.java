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
			/en/,                                   4
			/es/,                                   4
			/en/posts,                              5
			/es/investigaciones,                    5
			/en/webinars?year=2025,                 5
			/en/topics,                             3
			/es/temas/vivienda,                     5
			/es/articulos/cuando-el-telefono-se-comparte,     5
			/en/about,                              3
			""")
	void pageIsRenderedWithAFixedNumberOfStatements(String path, long statements) throws Exception {
		assertThat(WatchedDatabase.statementsOf(() -> assertThat(this.mvc.get().uri(path)).hasStatusOk()))
			.as("statements for %s", path)
			.isEqualTo(statements)
			.isLessThanOrEqualTo(6);
	}

}
