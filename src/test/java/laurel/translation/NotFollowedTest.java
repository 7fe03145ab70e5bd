package laurel.translation;

import java.util.Map;

import laurel.lang.Language;
import laurel.staff.Role;
import laurel.support.AtDesk;
import laurel.support.DeskVisitor;
import laurel.support.WholeSite;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** The gate asks about a translation that says something else than its original. */
@WholeSite
class NotFollowedTest {

	private static final String NOTE = "Changes of the original that this translation has not followed: ";

	@Autowired
	private ApplicationContext site;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private AtDesk desk;

	private TranslatedText text;

	private long id;

	private DeskVisitor editor;

	@BeforeEach
	void write() {
		this.text = new TranslatedText(this.site, this.desk.member(Role.EDITOR, Language.EN));
		this.id = this.text.beginBoth();
		this.editor = new DeskVisitor(this.mvc, this.desk.as(Role.EDITOR));
	}

	@AfterEach
	void end() {
		this.text.end();
	}

	@Test
	void translationThatIsBehindIsANoteToReadFirst() {
		assertThat(notes("es")).doesNotContain(NOTE);
		this.text.write(Language.EN, (form) -> form.setBody(form.getBody().replace("papers", "documents")));
		assertThat(notes("es")).contains(NOTE + "1.");
		assertThat(notes("en")).doesNotContain(NOTE);
		String translation = "/desk/translations/" + this.id + "/es";
		Document page = this.editor.open(translation);
		assertThat(this.editor.send(page, translation + "/confirmation", Map.of())).hasStatus(303);
		assertThat(notes("es")).doesNotContain(NOTE);
	}

	/** What the checks found in one language. */
	private String notes(String code) {
		Document page = this.editor.open("/desk/texts/" + this.id + "/publication");
		String found = page.select("#findings").parents().first().text();
		int english = found.indexOf("English", found.indexOf("What the checks found"));
		assertThat(english).isPositive();
		return code.equals("es") ? found.substring(0, english) : found.substring(english);
	}

}
