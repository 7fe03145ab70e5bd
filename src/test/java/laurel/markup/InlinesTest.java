package laurel.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import laurel.markup.Inline.Meaning;
import laurel.markup.Inline.Sort;
import laurel.support.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class InlinesTest {

	private static final String NOTES = "A[^1] b\n\n[^1]: Note\n\n[ref]: https://example.org\n";

	private final Inlines inlines = Inlines.in(NOTES);

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Plain words.                   | Plain words.
			One\\ntwo                      | One\\ntwo
			A **bold** word                | A (**:bold:**) word
			_a **b**_                      | (_:a (**:b:**):_)
			See [the help](/en/help).      | See ([:the help:](/en/help)).
			[Saber]{lang=es} is knowing    | ([:Saber:]{lang=es}) is knowing
			Said[^1].                      | Said<[^1]>.
			Said[^2].                      | Said[^2].
			[ref] and [no ref]             | ([:ref:]) and [no ref]
			<https://example.org>          | <<https://example.org>>
			2 \\* 3 &amp; &copy; \\[x]     | 2 * 3 & © [x]
			one\\\\\\ntwo                  | one<\\\\n>two
			{lang=es}\\nUno.\\n\\n— Ana    | <{lang=es}\\n>Uno.<\\n\\n>— Ana
			1. First                       | <1. >First
			## Title ##                    | <## >Title< ##>
			''                             | ''
			""")
	void marksAreToldFromWords(String source, String told) {
		assertThat(show(this.inlines.of(source.replace("\\n", "\n").replace("\\\\", "\\")))).isEqualTo(told);
	}

	private static String show(List<Inline> inlines) {
		return inlines.stream().map((inline) -> switch (inline.sort()) {
			case WORDS -> inline.text();
			case OPEN -> "(" + inline.text() + ":";
			case CLOSE -> ":" + inline.text() + ")";
			case ALONE -> "<" + inline.text() + ">";
		}).collect(Collectors.joining()).replace("\n", "\\n");
	}

	@Test
	void textsOfTheHouseMakeThemselvesAgain() {
		assertThat(Source.in("src/main/resources", ".md")).hasSizeGreaterThan(40).allSatisfy((source) -> {
			String markdown = source.text().replaceFirst("(?s)^---.*?\n---\n", "");
			Inlines whole = Inlines.in(markdown);
			assertThat(Blocks.of(markdown))
				.allSatisfy((block) -> assertThat(whole.join(whole.of(block.source()))).as(block.source())
					.hasValue(block.source()));
		});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2 * 3 * 4               | 2 * 3 * 4
			*not bold*              | \\*not bold\\*
			a_b_c                   | a_b_c
			[x](javascript:y)       | \\[x\\](javascript:y)
			<script>                | \\<script>
			&amp;                   | \\&amp;
			# Not a heading         | \\# Not a heading
			- no item               | \\- no item
			> no quote              | \\> no quote
			1. no item              | 1\\. no item
			12) no item             | 12\\) no item
			2017 was a year         | 2017 was a year
			a [^1] b                | a \\[^1\\] b
			C:\\dir                 | C:\\dir
			\\*                     | \\\\\\*
			""")
	void wordsThatLookLikeMarksStayWords(String words, String source) {
		assertThat(this.inlines.join(List.of(Inline.words(words)))).hasValue(source);
		assertThat(this.inlines.of(source)).containsExactly(Inline.words(words));
	}

	@Test
	void languageOfAQuoteIsNoWord() {
		List<Inline> words = List.of(Inline.words("{lang=en}\nWords"));
		assertThat(this.inlines.of(this.inlines.join(words).orElseThrow())).isEqualTo(words);
	}

	@Test
	void marksSurroundWordsWithoutTheSpaceBesideThem() {
		List<Inline> loose = List.of(Inline.words("One"), open("**"), Inline.words(" two "), close("**"),
				Inline.words("three"), open("*"), close("*"), Inline.words("\n\n four "));
		assertThat(this.inlines.join(loose)).hasValue("One **two** three\nfour");
	}

	@Test
	void underscoresInsideAWordBecomeStars() {
		assertThat(this.inlines.join(List.of(Inline.words("super"), open("_"), Inline.words("vive"), close("_"))))
			.hasValue("super*vive*");
	}

	@Test
	void whatMarkdownCannotSayIsRefused() {
		assertThat(this.inlines.join(List.of(new Inline(Sort.OPEN, Meaning.LINK, "["), open("**"), Inline.words("a"),
				close("**"), new Inline(Sort.ALONE, Meaning.BREAK, "\n\n"), Inline.words("b"),
				new Inline(Sort.CLOSE, Meaning.LINK, "](/x)"))))
			.isEmpty();
	}

	/** Whatever somebody types, nothing but the marks becomes a mark. */
	@Test
	void noWordsBreakAText() {
		Random random = new Random(11);
		String[] parts = { "a", "B", " ", " ", "\n", "*", "_", "**", "[", "]", "(", ")", "{lang=en}", "[^1]", "<", ">",
				"&lt;", "#", "- ", "1.", "\\", "`", "ñ", ":", "!", "=", "~", "|", "\t", "https://x.y" };
		for (int round = 0; round < 3_000; round++) {
			String words = random.ints(1 + random.nextInt(12), 0, parts.length)
				.mapToObj((part) -> parts[part])
				.collect(Collectors.joining());
			List<Inline> sent = new ArrayList<>(List.of(Inline.words("x" + words + "x")));
			String source = this.inlines.join(sent).orElseThrow(() -> new AssertionError("[" + words + "]"));
			assertThat(this.inlines.of(source)).as(words).allMatch(Inline::isWords);
		}
	}

	private static Inline open(String mark) {
		return new Inline(Sort.OPEN, Meaning.EMPHASIS, mark);
	}

	private static Inline close(String mark) {
		return new Inline(Sort.CLOSE, Meaning.EMPHASIS, mark);
	}

}
