package laurel.content;

import java.util.Set;
import java.util.stream.Stream;

import laurel.lang.Language;
import laurel.support.WholeSite;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** What each kind's forms give people to read. */
@WholeSite
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PassageTest {

	private static final Set<String> FOR_THE_HOUSE = Set.of("language", "group", "slug", "date", "unpublish", "updated",
			"purpose", "topics", "consent");

	private final Life life;

	private final ContentKinds kinds;

	@Autowired
	PassageTest(ApplicationContext site) {
		this.life = new Life(site);
		this.kinds = site.getBean(ContentKinds.class);
	}

	Stream<Named<ContentKind>> everyKind() {
		return this.kinds.all().stream().map((kind) -> Named.of(kind.name(), kind));
	}

	@ParameterizedTest
	@MethodSource("everyKind")
	void wordsOfTheTextAreReadAndThoseForTheHouseAreNot(ContentKind kind) {
		EntryForm form = form(kind);
		assertThat(Passage.of(form, Language.EN)).extracting(Passage::field)
			.startsWith("title", "summary")
			.contains("contentNote", "body", "byline")
			.doesNotContainAnyElementsOf(FOR_THE_HOUSE);
	}

	@ParameterizedTest
	@MethodSource("everyKind")
	void markdownIsReadAsMarkdown(ContentKind kind) {
		EntryForm form = form(kind);
		assertThat(Passage.of(form, Language.EN)).filteredOn((passage) -> passage.nature() == Passage.Nature.MARKDOWN)
			.extracting(Passage::field)
			.containsExactlyInAnyOrderElementsOf(form.markdownFields()
				.entrySet()
				.stream()
				.filter((field) -> !field.getValue().isBlank())
				.map((field) -> field.getKey())
				.toList());
	}

	/**
	 * Or a word of code would be called an abbreviation, and an address be read aloud.
	 */
	@ParameterizedTest
	@MethodSource("everyKind")
	void wordsAreNeitherAddressesNorCodes(ContentKind kind) {
		for (Language language : Language.values()) {
			assertThat(Passage.of(this.life.form(kind, language), language)).filteredOn(Passage::isProse)
				.extracting(Passage::text)
				.noneMatch((text) -> text.matches("https?://.*|[A-Z]{2}|[a-z-]+|[\\w-]+/[\\w-]+|[\\d–:T-]+"));
		}
	}

	private EntryForm form(ContentKind kind) {
		EntryForm form = this.life.form(kind, Language.EN);
		form.setByline("Ana Luz");
		form.setContentNote("A note.");
		form.setConsent("Given.");
		return form;
	}

}
