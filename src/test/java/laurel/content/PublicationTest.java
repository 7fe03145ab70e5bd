package laurel.content;

import java.time.LocalDate;
import java.util.List;

import laurel.lang.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is not public is nowhere: neither at its address nor in anything that leads to
 * others.
 */
class PublicationTest extends EveryLife {

	private static final List<String> MANY_TOPICS = List.of("housing", "research", "prevention", "immigration",
			"children-and-youth", "language-access");

	@Autowired
	PublicationTest(ApplicationContext site) {
		super(site);
	}

	@ParameterizedTest
	@MethodSource("everyKind")
	void draftIsFoundNowhereUntilItIsReleased(ContentKind kind, Language language) {
		this.life.save(kind, language, (form) -> form.setDraft(true));
		assertNowhere(kind, language, 404);
		this.life.save(kind, language);
		assertThat(this.life.status(kind.path(language, Life.slug(language)))).isEqualTo(200);
		this.life.save(kind, language, (form) -> form.setDraft(true));
		assertNowhere(kind, language, 404);
	}

	@ParameterizedTest
	@MethodSource("everyKind")
	void textOfAComingDayIsNotFoundYet(ContentKind kind, Language language) {
		this.life.save(kind, language, (form) -> form.setDate(LocalDate.of(2150, 1, 1)));
		assertNowhere(kind, language, 404);
	}

	@ParameterizedTest
	@MethodSource("everyKind")
	void textIsGoneFromTheDayItIsWithdrawn(ContentKind kind, Language language) {
		this.life.save(kind, language, (form) -> form.setUnpublish(LocalDate.of(2150, 1, 1)));
		assertThat(this.life.status(kind.path(language, Life.slug(language)))).isEqualTo(200);
		this.life.save(kind, language, (form) -> form.setUnpublish(LocalDate.of(2020, 1, 16)));
		assertNowhere(kind, language, 410);
	}

	@ParameterizedTest
	@MethodSource("everyKind")
	void draftThatWasToEndIsNotGoneButUnknown(ContentKind kind, Language language) {
		this.life.save(kind, language, (form) -> {
			form.setDraft(true);
			form.setUnpublish(LocalDate.of(2020, 1, 16));
		});
		assertNowhere(kind, language, 404);
	}

	@ParameterizedTest
	@MethodSource("everyKind")
	void draftOfATranslationLeavesTheOriginalInItsPlace(ContentKind kind, Language language) {
		Language other = language.other();
		this.life.save(kind, language);
		this.life.save(kind, other, (form) -> form.setDraft(true));
		assertThat(this.life.status(kind.path(other, Life.slug(other)))).isEqualTo(404);
		assertThat(this.life.page(kind.path(other, Life.slug(language))).select("article").attr("lang"))
			.isEqualTo(language.code());
		assertThat(this.life.listsWith(kind, other, Life.slug(language))).isNotEmpty();
		assertThat(this.life.listsWith(kind, other, Life.slug(other))).isEmpty();
	}

	/** An address says nothing of a text that is not public, not even that it moved. */
	@ParameterizedTest
	@MethodSource("everyKind")
	void formerAddressOfADraftIsUnknown(ContentKind kind, Language language) {
		this.life.save(kind, language);
		this.life.save(kind, language, (form) -> {
			form.setSlug("life-renamed");
			form.setDraft(true);
		});
		assertNowhere(kind, language, 404);
		assertThat(this.life.status(kind.path(language, "life-renamed"))).isEqualTo(404);
	}

	@ParameterizedTest
	@MethodSource("everyKind")
	void draftIsNearNothing(ContentKind kind, Language language) {
		String path = kind.path(language, "life-near");
		this.life.save(kind, language, (form) -> form.setTopics(MANY_TOPICS));
		saveNear(kind, language, true);
		assertThat(linksTo(kind, language, path)).isZero();
		saveNear(kind, language, false);
		assertThat(linksTo(kind, language, path)).isEqualTo(kind.dated() ? 2 : 0);
	}

	/** Right beside in the list, and of more shared topics than any sample. */
	private void saveNear(ContentKind kind, Language language, boolean draft) {
		this.life.save(kind, language, (form) -> {
			form.setGroup("life-near");
			form.setSlug("life-near");
			form.setTopics(MANY_TOPICS);
			form.setDraft(draft);
		});
	}

	/** As a neighbour and as related. */
	private int linksTo(ContentKind kind, Language language, String path) {
		return this.life.page(kind.path(language, Life.slug(language))).select("a[href=" + path + "]").size();
	}

	/** The other language’s address showed it too, and ends with it. */
	private void assertNowhere(ContentKind kind, Language language, int status) {
		assertThat(this.life.status(kind.path(language, Life.slug(language)))).isEqualTo(status);
		assertThat(this.life.status(kind.path(language.other(), Life.slug(language)))).isEqualTo(status);
		for (Language each : Language.values()) {
			assertThat(this.life.listsWith(kind, each, Life.slug(language))).isEmpty();
		}
	}

}
