package laurel.safety;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.PropertyAccessorFactory;

import static org.assertj.core.api.Assertions.assertThat;

class HotlineRulesTest {

	private final HotlineRules rules = new HotlineRules();

	@Test
	void wholeHotlineHasNoProblem() {
		HotlineForm form = Desk.hotline();
		form.setTty("(800) 787-3224");
		form.getEn().setTextKeyword("START");
		form.getEn().setTextNumber("88788");
		form.getEs().setWebsite("https://example.org/ayuda");
		assertThat(Desk.problems(this.rules, form)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			number,         '',                     hotline.number.missing
			number,         799-7233,               hotline.number.invalid
			tty,            none,                   hotline.tty.invalid
			source,         ' ',                    hotline.source.missing
			es.name,        '',                     hotline.name.missing
			en.name,        '',                     hotline.name.missing
			es.hours,       '',                     hotline.hours.missing
			en.languages,   ' ',                    hotline.languages.missing
			en.textNumber,  88788,                  hotline.keyword.missing
			en.textKeyword, START,                  hotline.text-number.missing
			en.website,     http://example.org,     hotline.website.invalid
			en.website,     https://a@example.org,  hotline.website.invalid
			es.website,     https://,               hotline.website.invalid
			es.website,     'https://a b.org/',     hotline.website.invalid
			""")
	void problemIsNamed(String field, String typed, String message) {
		HotlineForm form = Desk.hotline();
		PropertyAccessorFactory.forBeanPropertyAccess(form).setPropertyValue(field, typed);
		assertThat(Desk.problems(this.rules, form)).singleElement().asString().endsWith(" " + message);
	}

	@Test
	void linesHaveAnEnd() {
		HotlineForm form = Desk.hotline();
		form.getEs().setName("ñ".repeat(101));
		form.setSource("a".repeat(301));
		assertThat(Desk.problems(this.rules, form)).containsExactly("es.name hotline.name.long",
				"source hotline.source.long");
		form.getEs().setName("ñ".repeat(100) + "\u200b ");
		form.setSource("a".repeat(300));
		assertThat(Desk.problems(this.rules, form)).isEmpty();
	}

}
