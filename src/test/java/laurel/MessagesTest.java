package laurel;

import java.text.MessageFormat;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import laurel.lang.Language;
import laurel.support.Messages;
import laurel.support.Source;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

/** The two bundles are one text in two languages, line by line. */
class MessagesTest {

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*}");

	private static final Map<String, String> THE_SAME_IN_BOTH = Map.of("alert.tty",
			"the machine has this name in Spanish too", "help.hours", "only puts two given sentences side by side",
			"wording.moment", "only puts a day, a time and a zone side by side", "form.error.side",
			"only puts a language behind a sentence", "form.error.title", "the word for an error is the same",
			"history.no", "the word for no is the same");

	private final Messages english = Messages.in(Language.EN);

	private final Messages spanish = Messages.in(Language.ES);

	@Test
	void bothLanguagesHaveTheSameKeysOnTheSameLines() {
		assertThat(this.spanish.lines()).isEqualTo(this.english.lines());
		assertThat(this.english.values()).hasSizeGreaterThan(100);
	}

	@Test
	void keysAreSortedAndSpeakOfAFeature() {
		assertThat(List.copyOf(this.english.values().keySet())).isSorted()
			.allMatch((key) -> key.matches("[a-z]+([.-][a-z0-9]+)*"));
	}

	@Test
	void messageHasTheSamePlaceholdersInBothLanguages() {
		this.english.values()
			.forEach((key, value) -> assertThat(placeholders(this.spanish.values().get(key))).as(key)
				.isEqualTo(placeholders(value)));
	}

	private static TreeSet<String> placeholders(String message) {
		return new TreeSet<>(PLACEHOLDER.matcher(message).results().map(MatchResult::group).toList());
	}

	@Test
	void messageCanBeFormatted() {
		for (Language language : Language.values()) {
			Messages.in(language)
				.values()
				.forEach((key, value) -> assertThatNoException().as(key)
					.isThrownBy(() -> new MessageFormat(value, language.locale())));
		}
	}

	@Test
	void messageIsNotBlank() {
		assertNone((key, value) -> value.isBlank() || !value.equals(value.strip()));
	}

	/** It would vanish, and take the placeholders after it along. */
	@Test
	void noApostropheIsStraight() {
		assertThat(this.english.text()).doesNotContain("'");
		assertThat(this.spanish.text()).doesNotContain("'");
	}

	/** Reading the files as UTF-8 worked: see {@link Source}. */
	@Test
	void lettersAreWrittenAsThemselves() {
		assertThat(this.spanish.text()).contains("ñ", "¿", "á")
			.doesNotContain("\ufeff", "\ufffd", "Ã", "Â", "&")
			.isEqualTo(Normalizer.normalize(this.spanish.text(), Normalizer.Form.NFC));
		assertNone((key, value) -> value.contains("\\u"));
	}

	@Test
	void neitherLanguageFallsBackToAnother() {
		List<Source> common = Source.in("src/main/resources", "messages.properties");
		assertThat(common.get(0).text().lines()).allMatch((line) -> line.isBlank() || line.startsWith("#"));
	}

	@Test
	void spanishIsNeverEnglish() {
		List<String> same = this.english.values()
			.keySet()
			.stream()
			.filter((key) -> this.english.values().get(key).equals(this.spanish.values().get(key)))
			.toList();
		assertThat(same).containsExactlyInAnyOrderElementsOf(THE_SAME_IN_BOTH.keySet());
	}

	@Test
	void countHasAWordForNoneOneAndMany() {
		List<String> ones = this.english.values().keySet().stream().filter((key) -> key.endsWith(".one")).toList();
		assertThat(ones).isNotEmpty().allSatisfy((one) -> {
			String key = one.substring(0, one.lastIndexOf('.'));
			assertThat(this.english.values()).containsKey(key + ".zero");
			assertThat(this.english.values().get(key + ".other")).contains("{0}");
		});
	}

	private void assertNone(BiPredicate<String, String> isWrong) {
		assertThat(this.english.where(isWrong)).isEmpty();
		assertThat(this.spanish.where(isWrong)).isEmpty();
	}

}
