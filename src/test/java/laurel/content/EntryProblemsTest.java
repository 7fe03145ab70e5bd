package laurel.content;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import laurel.lang.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is wrong with a form whose fields are each right: between them, or beside what is
 * there.
 */
class EntryProblemsTest extends EveryLife {

	private final Entries entries;

	private final ContentKind kind;

	private final ContentKind otherKind;

	private final ContentKind rootKind;

	@Autowired
	EntryProblemsTest(ApplicationContext site) {
		super(site);
		this.entries = site.getBean(Entries.class);
		ContentKinds kinds = site.getBean(ContentKinds.class);
		this.kind = kinds.listed().get(0);
		this.otherKind = kinds.listed().get(1);
		this.rootKind = kinds.atRoot();
	}

	@Test
	void goodFormHasNone() {
		assertProblems((form) -> {
			form.setUpdated(LocalDate.of(2020, 1, 15));
			form.setChangeNote("New numbers.");
			form.setUnpublish(LocalDate.of(2020, 1, 16));
		});
	}

	@Test
	void datesFollowOneAnother() {
		assertProblems((form) -> form.setChangeNote("New numbers."), "updated: entry.updated.missing []");
		assertProblems((form) -> form.setUpdated(LocalDate.of(2020, 1, 14)), "updated: entry.updated.early []");
		assertProblems((form) -> form.setUnpublish(LocalDate.of(2020, 1, 15)), "unpublish: entry.unpublish.early []");
	}

	@Test
	void topicsAreKnown() {
		assertProblems((form) -> form.setTopics(List.of("housing", "gardening", "fishing")),
				"topics: entry.topic.unknown [gardening]", "topics: entry.topic.unknown [fishing]");
	}

	@Test
	void faultOfATextIsToldWithItsLine() {
		EntryForm form = this.life.form(this.kind, Language.EN);
		form.setBody("## Good\n\nText\n\n# Bad\n\n[x](javascript:y)");
		assertThat(this.entries.problems(form)).containsExactly(
				new Problems.Problem("body", 5, "markup.fault.heading", List.of()),
				new Problems.Problem("body", 7, "markup.fault.link", List.of()));
	}

	@Test
	void addressBelongsToOneEntryOfItsKindAndLanguage() {
		this.life.save(this.kind, Language.EN);
		assertProblems((form) -> form.setTitle("The same entry"));
		assertProblems((form) -> form.setGroup("life-other"), "slug: entry.slug.taken [life-en]");
		EntryForm spanish = this.life.form(this.kind, Language.ES);
		spanish.setGroup("life-other");
		spanish.setSlug(Life.slug(Language.EN));
		assertThat(this.entries.problems(spanish)).isEmpty();
		EntryForm other = this.life.form(this.otherKind, Language.EN);
		other.setGroup("life-other");
		assertThat(this.entries.problems(other)).isEmpty();
	}

	@Test
	void groupIsOfOneKind() {
		this.life.save(this.otherKind, Language.ES);
		assertProblems((form) -> form.setTitle("Of another kind"), "group: entry.group.other-kind [life]");
	}

	@ParameterizedTest
	@EnumSource
	void purposeIsServedOnce(Purpose purpose) {
		assertProblems((form) -> form.setPurpose(purpose), "purpose: entry.purpose.taken []");
	}

	@Test
	void pageTakesNoAddressOfAList() {
		for (Language language : Language.values()) {
			for (String word : List.of(this.kind.pathWord(language), Topics.pathWord(language))) {
				EntryForm form = this.life.form(this.rootKind, language);
				form.setSlug(word);
				assertThat(this.entries.problems(form)).map(EntryProblemsTest::inWords)
					.containsExactly("slug: entry.slug.reserved [" + word + "]");
			}
		}
		assertProblems((form) -> form.setSlug(this.kind.pathWord(Language.EN)));
	}

	/** The problems of a good English form after a change. */
	private void assertProblems(Consumer<EntryForm> change, String... problems) {
		EntryForm form = this.life.form(this.kind, Language.EN);
		change.accept(form);
		assertThat(this.entries.problems(form)).map(EntryProblemsTest::inWords).containsExactly(problems);
	}

	private static String inWords(Problems.Problem problem) {
		return problem.field() + ": " + problem.message() + " " + problem.arguments();
	}

}
