package laurel.content.desk;

import laurel.staff.Role;
import laurel.support.AtDesk;
import laurel.support.WholeSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@WholeSite
class PasteControllerTest {

	private static final int LARGEST = 4 * 1024 * 1024;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private AtDesk desk;

	private MockHttpServletResponse paste(String query, byte[] html) {
		return this.mvc.post()
			.uri("/desk/paste" + query)
			.with(this.desk.as(Role.TRANSLATOR))
			.contentType("text/html")
			.content(html)
			.exchange()
			.getResponse();
	}

	@Test
	void markdownOfWhatIsPastedComesBack() throws Exception {
		MockHttpServletResponse answer = paste("?language=es&notes=2",
				"<h1>Año</h1><p lang=en>one <p>y más palabras<a href=#_ftn1>1</a>".getBytes("UTF-8"));
		assertThat(answer.getStatus()).isEqualTo(200);
		assertThat(answer.getContentType()).isEqualTo("text/plain;charset=UTF-8");
		assertThat(new String(answer.getContentAsByteArray(), "UTF-8"))
			.isEqualTo("## Año\n\n[one]{lang=en}\n\ny más palabras[^3]");
	}

	@ParameterizedTest
	@CsvSource({ "'', 400", "?language=fr, 400", "?language=en&notes=x, 400", "?language=en&notes=-9, 200",
			"?language=en, 200" })
	void fieldSaysItsLanguage(String query, int status) {
		assertThat(paste(query, new byte[0]).getStatus()).isEqualTo(status);
	}

	@Test
	void clipboardHasItsSize() {
		assertThat(paste("?language=en", new byte[LARGEST + 1]).getStatus()).isEqualTo(413);
		assertThat(paste("?language=en", " ".repeat(LARGEST).getBytes()).getStatus()).isEqualTo(200);
	}

}
