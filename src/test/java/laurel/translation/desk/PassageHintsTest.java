package laurel.translation.desk;

import java.util.Map;

import laurel.lang.Language;
import laurel.staff.Role;
import laurel.support.AtDesk;
import laurel.support.DeskVisitor;
import laurel.support.WholeSite;
import laurel.translation.TranslatedText;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Beside each passage stands what a translator can do about this one. */
@WholeSite
class PassageHintsTest {

	@Autowired
	private ApplicationContext site;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private AtDesk desk;

	private TranslatedText text;

	private String path;

	@BeforeEach
	void write() {
		this.text = new TranslatedText(this.site, this.desk.member(Role.EDITOR, Language.EN));
		this.path = "/desk/translations/" + this.text.beginBoth() + "/es";
	}

	@AfterEach
	void end() {
		this.text.end();
	}

	@Test
	void headingOfAnotherLevelIsSaidToBeOne() {
		change(Language.EN, "## What we do", "### What we do");
		assertThat(hint()).startsWith("The words are the same.");
	}

	@Test
	void passageThatTheTranslationLacksIsNotSaidToGo() {
		change(Language.ES, "Nadie pide papeles.\n\n", "");
		change(Language.EN, "papers", "documents");
		assertThat(hint()).startsWith("The translation has no such passage.");
	}

	@Test
	void otherPassageCanBeChangedOrGo() {
		change(Language.EN, "papers", "documents");
		assertThat(hint()).isEqualTo("Change it where the original changed. Left empty, the passage goes.");
	}

	@Test
	void pageIsOpenWhereThePassagesStand() {
		change(Language.EN, "papers", "documents");
		Document page = open();
		assertThat(page.select("#passages .passage")).hasSize(1);
		new DeskVisitor(this.mvc, this.desk.as(Role.EDITOR)).send(page, this.path + "/confirmation",
				Map.of("original", page.select("[name=original]").val()));
		assertThat(open().select("main a:contains(go on to publishing)").eachAttr("href"))
			.containsExactly(this.path.replaceFirst("translations(/\\d+)/es", "texts$1/publication"));
		this.text.release(Language.EN, Language.ES);
		assertThat(open().select("main a:contains(go on to publishing)")).isEmpty();
		assertThat(open().select("#passages").text())
			.isEqualTo("The translation has followed every change of the original.");
	}

	/** Of the only passage that there is. */
	private String hint() {
		Document page = open();
		assertThat(page.select(".passage")).hasSize(1);
		return page.select(".passage .hint").text();
	}

	private Document open() {
		return new DeskVisitor(this.mvc, this.desk.as(Role.EDITOR)).open(this.path);
	}

	private void change(Language language, String words, String others) {
		this.text.write(language, (form) -> {
			assertThat(form.getBody()).contains(words);
			form.setBody(form.getBody().replace(words, others));
		});
	}

}
