package laurel.content;

import laurel.lang.Language;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** The life of an entry in two languages, the same for every kind there is. */
class ContentKindsTest extends EveryLife {

	private static final String SITE = "http://localhost";

	@Autowired
	ContentKindsTest(ApplicationContext site) {
		super(site);
	}

	@ParameterizedTest
	@MethodSource("everyKind")
	void entryIsShownInItsLanguageAndListed(ContentKind kind, Language language) {
		this.life.save(kind, language);
		String path = kind.path(language, Life.slug(language));
		Document page = this.life.page(path);
		assertThat(page.select("html").attr("lang")).isEqualTo(language.code());
		assertThat(page.select("main h1").text()).isEqualTo(Life.title(language));
		assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(SITE + path);
		assertThat(page.select("meta[name=robots]")).isEmpty();
		assertThat(this.life.listsWith(kind, language, Life.slug(language)))
			.containsExactlyElementsOf(this.life.lists(kind, language).toList());
	}

	@ParameterizedTest
	@MethodSource("everyKind")
	void otherLanguageShowsTheOriginalAndSaysSo(ContentKind kind, Language language) {
		this.life.save(kind, language);
		String slug = Life.slug(language);
		Language other = language.other();
		Document page = this.life.page(kind.path(other, slug));
		assertThat(page.select("html").attr("lang")).isEqualTo(other.code());
		assertThat(page.select("main > .notice")).hasSize(1);
		assertThat(page.select("main > article").attr("lang")).isEqualTo(language.code());
		assertThat(page.select("main h1").text()).isEqualTo(Life.title(language));
		assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
		assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(SITE + kind.path(language, slug));
		assertThat(page.select("link[rel=alternate]")).isEmpty();
		assertThat(page.select("a.language").attr("href")).isEqualTo(kind.path(language, slug));
		assertThat(this.life.listsWith(kind, other, slug))
			.containsExactlyElementsOf(this.life.lists(kind, other).toList());
	}

	@ParameterizedTest
	@MethodSource("everyKind")
	void labelsAroundTheOriginalKeepTheLanguageOfTheFrame(ContentKind kind, Language language) {
		this.life.save(kind, language);
		Document page = this.life.page(kind.path(language.other(), Life.slug(language)));
		assertThat(
				page.select("article .kicker, article .meta, article .facts > h2, article dt, article > div > section"))
			.isNotEmpty()
			.allMatch((label) -> label.closest("[lang]").attr("lang").equals(language.other().code()));
	}

	@ParameterizedTest
	@MethodSource("everyKind")
	void translationStandsInPlaceOfTheOriginal(ContentKind kind, Language language) {
		this.life.save(kind, language);
		this.life.save(kind, language.other());
		for (Language each : Language.values()) {
			String path = kind.path(each, Life.slug(each));
			Document page = this.life.page(path);
			assertThat(page.select("main h1").text()).isEqualTo(Life.title(each));
			assertThat(page.select(".notice, article[lang], meta[name=robots]")).isEmpty();
			assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(SITE + path);
			assertThat(page.select("link[rel=alternate][hreflang=" + each.other().code() + "]").attr("href"))
				.isEqualTo(SITE + kind.path(each.other(), Life.slug(each.other())));
			assertThat(this.life.listsWith(kind, each, Life.slug(each))).isNotEmpty();
			assertThat(this.life.listsWith(kind, each, Life.slug(each.other()))).isEmpty();
		}
	}

	@ParameterizedTest
	@MethodSource("everyKind")
	void formerAddressLeadsToTheNewOne(ContentKind kind, Language language) {
		Language other = language.other();
		this.life.save(kind, language);
		this.life.save(kind, other);
		this.life.save(kind, language, (form) -> form.setSlug("life-renamed"));
		String renamed = kind.path(language, "life-renamed");
		assertThat(this.life.page(renamed).select("main h1").text()).isEqualTo(Life.title(language));
		assertThat(this.life.moved(kind.path(language, Life.slug(language)))).isEqualTo(renamed);
		assertThat(this.life.moved(kind.path(language, Life.slug(other)))).isEqualTo(renamed);
		assertThat(this.life.moved(kind.path(other, "life-renamed"))).isEqualTo(kind.path(other, Life.slug(other)));
		this.life.save(kind, language);
		String first = kind.path(language, Life.slug(language));
		assertThat(this.life.status(first)).isEqualTo(200);
		assertThat(this.life.moved(renamed)).isEqualTo(first);
	}

	@ParameterizedTest
	@MethodSource("everyKind")
	void formerAddressMayBecomeThatOfAnotherEntry(ContentKind kind, Language language) {
		this.life.save(kind, language);
		this.life.save(kind, language, (form) -> form.setSlug("life-renamed"));
		this.life.save(kind, language, (form) -> {
			form.setGroup("life-after");
			form.setTitle("Another");
		});
		assertThat(this.life.page(kind.path(language, Life.slug(language))).select("main h1").text())
			.isEqualTo("Another");
		assertThat(this.life.status(kind.path(language, "life-renamed"))).isEqualTo(200);
	}

	@ParameterizedTest
	@MethodSource("everyKind")
	void sameFormTwiceIsOneRevision(ContentKind kind, Language language) {
		assertThat(this.life.save(kind, language)).isTrue();
		assertThat(this.life.save(kind, language)).isFalse();
		assertThat(this.life.revisions()).isEqualTo(1);
		assertThat(this.life.save(kind, language, (form) -> form.setSummary("Changed."))).isTrue();
		assertThat(this.life.revisions()).isEqualTo(2);
		assertThat(this.life.page(kind.path(language, Life.slug(language))).select("main .lead").text())
			.isEqualTo("Changed.");
	}

}
