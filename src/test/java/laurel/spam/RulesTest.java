package laurel.spam;

import java.time.Duration;
import java.util.List;

import laurel.lang.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

/** Each rule finds what it is there for, and leaves alone what only resembles it. */
class RulesTest {

	private static final String THANKS = "Thank you for writing about this, it helped me and my children so much.";

	private static List<String> found(Sample sample) {
		return Score.of(SpamFilter.byRules(sample))
			.reasons()
			.stream()
			.map((reason) -> reason.code() + reason.arguments())
			.toList();
	}

	private static int points(Sample sample) {
		return Score.of(SpamFilter.byRules(sample)).points();
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			'See https://www.thehotline.org/get-help, they answered me.',       1
			'See WWW.Example.ORG, they answered me.',                           1
			'See example.com.',                                                 1
			'Win at best-casino.xyz/en?x=1 and at bit.ly/3xAb now',             2
			'hxxp://a.example and http://b.example/ and c.example.net',         3
			'Visit ｅｘａｍｐｌｅ．ｃｏｍ today',                                  1
			'Write to rosa.perez@example.com when it is safe.',                 0
			'Me pegó.Es la verdad.No sé qué hacer en mi casa.es horrible',      0
			'He took my phone...com on, he said. And/or my keys at 3.30 p.m.',  0
			""")
	void linksAreCounted(String text, int links) {
		assertThat(Texts.links(text)).isEqualTo(links);
	}

	@Test
	void linksWeighMoreTheMoreThereAre() {
		assertThat(found(Samples.text(THANKS + " example.com"))).containsExactly("link[]");
		assertThat(found(Samples.text(THANKS + " example.com a.example.com b.example.com c.example.com")))
			.containsExactly("links[4]");
		assertThat(points(Samples.text(THANKS + " example.com"))).isLessThan(10);
		assertThat(points(Samples.text(THANKS + " example.com".repeat(20)))).isBetween(60, 90);
	}

	@ParameterizedTest
	@ValueSource(strings = { "<a href=\"https://example.com\">x</a>", "[url=https://example.com]x[/url]",
			"[x](https://example.com)" })
	void linkInCodeIsFound(String link) {
		assertThat(found(Samples.text(THANKS + " " + link))).contains("code[]");
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			best-casino.com,         name-link[]
			'Cheap SEO, Backlinks',  'name-offer[cheap, seo, backlinks]'
			Préstamos rápidos,       name-offer[prestamos]
			""")
	void nameThatIsNoneIsFound(String name, String reason) {
		assertThat(found(Samples.name(name))).containsExactly(reason);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "Rosa", "Loan Nguyen", "Una madre", "A survivor in Texas", "rosa@example.com",
			"María-José D’Angelo" })
	void nameOfAPersonIsNoSign(String name) {
		assertThat(found(Samples.name(name))).isEmpty();
	}

	@Test
	void lettersOfTwoAlphabetsInAWordAreFound() {
		assertThat(found(Samples.text("I won at the с\u0430sino and you can win there too, my friends.")))
			.containsExactly("alphabets[с\u0430sino]");
		assertThat(points(Samples.text("Ｗin at the \u0441asino, \u0441ash b\u043enus for you and your friends.")))
			.isEqualTo(40);
		assertThat(found(Samples.text("My grandmother wrote Помоги мне and I did not know what she meant by it.")))
			.isEmpty();
	}

	@Test
	void repetitionIsFound() {
		assertThat(found(Samples.text("Pills! Pills! Pills! Pills! Pills! Pills! Pills! buy now")))
			.containsExactly("repeated-word[7, pills]");
		assertThat(found(Samples.text("Earn 500 dollars a day from home\n".repeat(3))))
			.containsExactly("repeated-line[3]");
		assertThat(found(Samples.text("Pleaseeeeeeeeeee help me, I am so alone with this")))
			.containsExactly("repeated-character[]");
	}

	@Test
	void capitalsAreFound() {
		assertThat(found(Samples.text("I CAN NOT DO THIS ANY MORE"))).containsExactly("capitals[]");
		assertThat(found(Samples.text("NO WAY"))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Выиграйте деньги прямо сейчас на нашем сайте, бонус каждому новому игроку без депозита",
			"Gewinnen Sie jeden Tag echtes Geld mit unserem neuen Angebot, garantiert ohne Risiko und völlig kostenlos" })
	void otherLanguageIsFoundAndWeighsLittle(String text) {
		assertThat(found(Samples.text(text))).containsExactly("other-language[]");
		assertThat(points(Samples.text(Language.ES, text))).isLessThanOrEqualTo(15);
	}

	@Test
	void trapWeighsMost() {
		Sample filled = new Sample(Language.EN, "", THANKS, true, null, 0);
		assertThat(found(filled)).containsExactly("trap[]");
		assertThat(points(filled)).isEqualTo(60);
	}

	@Test
	void haste() {
		assertThat(found(Samples.sentAfter(Duration.ofMillis(900), THANKS))).containsExactly("at-once[]");
		assertThat(found(Samples.sentAfter(Duration.ofSeconds(-3), THANKS))).containsExactly("at-once[]");
		assertThat(found(Samples.sentAfter(Duration.ofSeconds(4), THANKS))).containsExactly("quick[4]");
		assertThat(found(Samples.sentAfter(Duration.ofSeconds(20), THANKS))).isEmpty();
		String pasted = "I wrote this down last night and I copy it here. ".repeat(20);
		assertThat(points(Samples.sentAfter(Duration.ofSeconds(20), pasted))).isEqualTo(10);
		assertThat(found(new Sample(Language.EN, "", pasted, false, null, 0))).isEmpty();
	}

	@Test
	void likenessWeighsMoreTheMoreThereAreButNeverDecidesOnThanks() {
		assertThat(found(Samples.alike(1, THANKS))).containsExactly("alike-one[]");
		assertThat(found(Samples.alike(87, THANKS))).containsExactly("alike[87]");
		assertThat(points(Samples.alike(1, THANKS))).isEqualTo(10);
		assertThat(points(Samples.alike(4, THANKS))).isEqualTo(30);
		assertThat(points(Samples.alike(Integer.MAX_VALUE, THANKS))).isEqualTo(50);
		assertThat(points(Samples.alike(87, "Thank you so much"))).isEqualTo(10);
		assertThat(points(Samples.alike(87, "Look: example.com"))).isGreaterThan(50);
	}

	/**
	 * Nobody can keep the site busy with one comment: what grows faster than it ends
	 * never.
	 */
	@ParameterizedTest
	@Timeout(30)
	@ValueSource(strings = { "a.", "a@", "a", "<a ", "http://", "A1", "\u0301", "a\u0301", "\ufdfa", "@", "a'", "\n" })
	void longTextIsJudged(String part) {
		String text = part.repeat(3000 / part.length());
		assertThatNoException().isThrownBy(() -> {
			SpamFilter.byRules(Samples.text(text)).toList();
			Vocabulary.of(text, text);
			Likeness.of(text);
		});
	}

}
