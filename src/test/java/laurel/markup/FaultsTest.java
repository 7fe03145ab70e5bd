package laurel.markup;

import laurel.support.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class FaultsTest {

	private final Markdown markdown = TestMarkdown.create();

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			# One                          | heading
			One\\n===                      | heading
			##### Five                     | heading
			###### Six                     | heading
			a <b> c                        | html
			<div>                          | html
			<!-- x -->                     | html
			![x](/media/x.png)             | image
			![](data:image/png;base64,AA)  | image
			""")
	void faultIsFoundOnItsLine(String typed, String fault) {
		String before = "## Good\n\nFirst\nline\n\n> A quote\n\n";
		assertThat(this.markdown.faults(before + typed.replace("\\n", "\n") + "\n\nAfter"))
			.containsExactly(new Fault(8, "markup.fault." + fault));
	}

	@ParameterizedTest
	@ValueSource(strings = { "javascript:alert(1)", "JavaScript:alert(1)", "data:text/html,x", "vbscript:x",
			"file:///etc", "//evil.example", "///evil.example", "/\\evil.example", "\\\\evil.example",
			"https:evil.example", "https:///evil.example", "https:/\\evil.example", "relative", "../up", "?query",
			"ftp://example.org", "", "HTTPS://example.org", "&#106;avascript:alert(1)", "java&#10;script:alert(1)",
			"/&#10;/evil.example" })
	void linkThatLeadsWhereNobodySeesIsAFault(String address) {
		assertThat(this.markdown.faults("Text\n\n- one\n- a [link](" + address + ")"))
			.containsExactly(new Fault(4, "markup.fault.link"));
	}

	@Test
	void eachFaultIsTold() {
		assertThat(this.markdown.faults("# One\n\n[a](b) ![c](d)\n\n> <i>x\n>\n> Note[^1]\n\n[^1]: [e](f)"))
			.containsExactly(new Fault(1, "markup.fault.heading"), new Fault(3, "markup.fault.link"),
					new Fault(3, "markup.fault.image"), new Fault(5, "markup.fault.html"),
					new Fault(9, "markup.fault.link"));
	}

	@Test
	void goodTextHasNone() {
		assertThat(this.markdown.faults("""
				## Two ### and #

				1 < 2 > 0, a & b, [brackets], {braces}, !exclaimed, #hash

				[a](https://example.org), [b](/es/ayuda), [c](#d), [e](mailto:a@example.org), [f](tel:+15550100)

				> {lang=es}
				> Uno[^1].
				>
				> — Ana

				[^1]: [Nota]{lang=es}.
				""")).isEmpty();
	}

	@Test
	void textsOfTheHouseHaveNone() {
		assertThat(Source.in("src/main/resources", ".md")).hasSizeGreaterThan(40)
			.allSatisfy(
					(source) -> assertThat(this.markdown.faults(source.text().replaceFirst("(?s)^---.*?\n---\n", "")))
						.as(source.path())
						.isEmpty());
	}

}
