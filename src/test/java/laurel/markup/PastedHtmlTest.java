package laurel.markup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import laurel.lang.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/** What word processors and pages leave on the clipboard, in the subset. */
class PastedHtmlTest {

	@ParameterizedTest
	@CsvSource({ "word, ES, 3", "docs, EN, 0", "libreoffice, EN, 0", "word-online, EN, 0", "page, EN, 0" })
	void wholeTextComesOverAsItWasMeant(String program, Language language, int notes) throws IOException {
		String markdown = PastedHtml.toMarkdown(resource(program + ".html"), language, notes);
		assertThat(markdown).isEqualTo(resource(program + ".md").strip());
		assertThat(TestMarkdown.create().faults(markdown)).isEmpty();
	}

	private static String resource(String name) throws IOException {
		return new ClassPathResource("pasted/" + name).getContentAsString(StandardCharsets.UTF_8);

	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
					<b>Hel</b><b>lo</b> you                              | **Hello** you
			<b> wide </b>open                                    | **wide** open
			so<b>, then</b>                                      | so, **then**
			<b>Note:</b>and                                      | **Note**:and
			<b>a <i>b</i></b>                                    | **a *b***
			<b><a href=https://x.example>y</a></b> z             | [**y**](https://x.example) z
			<b style=font-weight:normal>a</b>                    | a
			<span style="font-style:italic">a</span>             | *a*
			<span style="mso-bidi-font-weight:bold">a</span>     | a
			<h3>a<br>b</h3><p>c</p>                              | ## a b¶¶c
			<h2>a</h2><h4>b</h4><h5>c</h5><h6>d</h6>             | ## a¶¶### b¶¶#### c¶¶#### d
			<p><b>Short</b></p><p>words</p>                      | ## Short¶¶words
			<p><b>A sentence.</b></p><p>words</p>                | **A sentence.**¶¶words
			<h2>a</h2><p><b>b</b></p>                            | ## a¶¶**b**
			<p><b>alone</b></p>                                  | **alone**
			<p class=MsoHeading7>a</p>                           | a
			<p style="mso-outline-level:2">a</p>                 | ## a
			<p>• a</p><p>•&nbsp;b</p><p>c</p>                    | - a¶- b¶¶c
			<p class=MsoListParagraph>2) a<p class=MsoListParagraph>3) b | 2. a¶3. b
			<p>1) a</p>                                          | 1\\) a
			<ol start=4><li>a<li>b</ol>                          | 4. a¶5. b
			<ul><ul><li>a</li></ul></ul>                         | - - a
			<ul>a<li>b</ul>                                      | - a¶- b
			a<br>b<br><br>c                                      | a\\¶b¶¶c
			<pre>a<b>b¶c</b></pre>                               | a**b\\¶c**
			<blockquote>a<p>- Ana</p></blockquote>               | > a¶> — Ana
			<blockquote>a<blockquote>b</blockquote></blockquote> | > a¶>¶> > b
			<table><tr><td>a<p>b</table>                         | a¶¶b
			<table><caption>c<tr><th>a<th>b<tr><td>1<td>2</table> | c¶¶- a: 1; b: 2
			<dl><dt>a<dd>b</dl>                                  | a¶¶b
			Read <q>it</q>                                       | Read “it”
			a&nbsp;&nbsp; b&#8239;c                              | a b c
			a&#8203;b&#173;c&#8206;d&#xfeff;                     | abcd
			a&#8238;b&#8297;                                     | ab
			e&#769;                                              | é
			""")
	void signsStandWhereTheyBelong(String html, String markdown) {
		assertThat(paste(html.replace('¶', '\n'))).isEqualTo(markdown.replace('¶', '\n'));
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
			2 * 3 * 4        | 2 * 3 * 4
			a*b*             | a\\*b\\*
			snake_case_name  | snake_case_name
			_a_              | \\_a\\_
			[we] said […]    | [we] said […]
			[a](b)           | \\[a](b)
			[a]: https://b   | \\[a]: https://b
			[a]{lang=en}     | \\[a]{lang=en}
			a[^1]            | a\\[^1]
			&#35; a          | \\# a
			&#35;1           | #1
			- a              | \\- a
			-5               | -5
			2017. A year     | 2017\\. A year
			3.5              | 3.5
			&gt; a           | \\> a
			a &lt; b         | a < b
			a &lt;b&gt;      | a \\<b>
			AT&amp;T         | AT&T
			&amp;amp;        | \\&amp;
			`a` b            | \\`a\\` b
			C:\\dir          | C:\\dir
			a\\*             | a\\\\\\*
			a<br>---         | a\\¶\\---
			a<br>===         | a\\¶\\===
			""")
	void signsInPlainWordsStandForThemselves(String html, String markdown) {
		assertThat(paste(html)).isEqualTo(markdown.replace('¶', '\n'));
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', textBlock = """
			https://www.google.com/url?sa=t&q=https%3A%2F%2Fa.example%2Fb | https://a.example/b
			https://www.google.com/url?q=javascript:alert(1)             | ''
			https://l.facebook.com/l.php?u=https%3A%2F%2Fa.example%2F%3Ffbclid%3Dx&h=y | https://a.example/
			https://urldefense.com/v3/__https://a.example/b__;!!x$       | https://a.example/b
			https://a.example/?a=1&utm_source=x&b=2#c                    | https://a.example/?a=1&b=2#c
			https://a.example/?utm_source=x                              | https://a.example/
			https://a.example/(b) c                                      | https://a.example/%28b%29%20c
			HTTPS://a.example                                            | HTTPS://a.example
			mailto:a@b.example                                           | mailto:a@b.example
			tel:+12025550143                                             | tel:+12025550143
			//a.example                                                  | ''
			/local                                                       | ''
			#part                                                        | ''
			javascript:alert(1)                                          | ''
			data:text/html,x                                             | ''
			file:///C:/x                                                 | ''
			https:///x                                                   | ''
			https://a.example\\@b.example                                | ''
			""")
	void linkLeadsWhereItSaysOrNowhere(String address, String cleaned) {
		assertThat(PastedAddress.clean(address)).isEqualTo(cleaned);
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', quoteCharacter = '§',
			textBlock = """
					Say <span lang=es>hola</span> to all of them                            | Say [hola]{lang=es} to all of them
					<span lang=es>Hola</span>, <span lang=es-US>buenas</span> to all of them | [Hola, buenas]{lang=es} to all of them
					All of this was said in <span lang=es>2017</span>                       | All of this was said in 2017
					<p lang=x-none>words</p>                                                | words
					<p lang=es-MX>every word</p>                                            | every word
					<p lang=es>uno dos tres</p><p lang=en>one</p>                           | uno dos tres¶¶one
					<p>one two three four</p><p lang=es>uno</p>                             | one two three four¶¶[uno]{lang=es}
					Read the whole <a href=https://x.example lang=es>guía</a> now           | Read the whole [guía](https://x.example) now
					Read <i lang=es>la guía</i> every single day                            | Read [*la guía*]{lang=es} every single day
					Say it! <span lang=es>¡ya!</span> with all the others!<span lang=es>no</span> | Say it! [¡ya!]{lang=es} with all the others\\![no]{lang=es}
					""")
	void passageInTheOtherLanguageIsMarked(String html, String markdown) {
		assertThat(paste(html)).isEqualTo(markdown.replace('¶', '\n'));
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', quoteCharacter = '§',
			textBlock = """
					a<a href=#_edn1>i</a> b<a href=#_ftn1>1</a><div id=edn1><p><a href=#_ednref1>i</a> c</p></div><div id=ftn1><p><a href=#_ftnref1>1</a> d</div> | a[^8] b[^9]¶¶[^8]: c¶¶[^9]: d
					a<sup><a href=#ftnt1 id=ftnt_ref1>[1]</a></sup><div><p><a href=#ftnt_ref1 id=ftnt1>[1]</a> b</p></div> | a[^8]¶¶[^8]: b
					a<a href=https://x.example/y#fn1>1</a><ol><li id=fn1><p>b</p><p>c<a href=https://x.example/y#fnref1>↩</a></ol> | a[^8]¶¶1. b¶¶[^8]: c
					a<a href=#_ftn1>1</a>                       | a[^8]
					<p><a href=#_ftnref1>1</a> a note alone</p> | a note alone
					""")
	void notesAreCountedOn(String html, String markdown) {
		assertThat(PastedHtml.toMarkdown(html, Language.EN, 7)).isEqualTo(markdown.replace('¶', '\n'));
	}

	private static String paste(String html) {
		return PastedHtml.toMarkdown(html, Language.EN, 0);
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', textBlock = """
			<h1>A <span>bed</span></h1><h2>b</h2><p>c</p>        | ## b¶¶c
			<p>&nbsp;</p><p class=MsoTitle>a\u00a0bed</p><h1>b</h1> | ## b
			<h2>A bed</h2><p>A bed</p>                           | A bed
			<h1>A bed for all</h1><h2>b</h2>                     | ## A bed for all¶¶### b
			<p>a</p><h1>A bed</h1>                               | a¶¶## A bed
			<p>A bed</p><h1>b</h1>                               | A bed¶¶## b
			""")
	void documentComesWithoutTheTitleThatTheTextHas(String html, String markdown) {
		assertThat(PastedHtml.toMarkdown(html, Language.EN, 0, "A bed")).isEqualTo(markdown.replace('¶', '\n'));
		assertThat(PastedHtml.toMarkdown(html, Language.EN, 0, ""))
			.isEqualTo(PastedHtml.toMarkdown(html, Language.EN, 0));
	}

}
