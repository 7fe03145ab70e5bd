package laurel.content;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import laurel.lang.Language;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** How a text of any kind is taken away from readers, and what they meet in its place. */
class WithdrawalTest extends EveryLife {

	private final Editor editor;

	@Autowired
	WithdrawalTest(ApplicationContext site) {
		super(site);
		this.editor = new Editor(site);
	}

	@ParameterizedTest
	@MethodSource("everyKind")
	void errorIsGoneFromEveryAddressThatItEverHad(ContentKind kind, Language language) {
		this.life.save(kind, language);
		this.life.save(kind, language, (form) -> form.setSlug("life-renamed"));
		this.editor.withdraw(Withdrawal.ERROR, "");
		assertThat(this.life.status(kind.path(language, "life-renamed"))).isEqualTo(410);
		assertThat(this.life.status(path(kind, language))).isEqualTo(410);
		assertThat(this.life.status(kind.path(language.other(), "life-renamed"))).isEqualTo(410);
		assertInNoList(kind, "life-renamed");
		assertThat(this.editor.recorded()).startsWith("text.withdrawn ")
			.endsWith(language.code() + " · error · It had to be.");
	}

	@ParameterizedTest
	@MethodSource("everyKind")
	void replacedTextLeadsToWhatTookItsPlace(ContentKind kind, Language language) {
		this.life.save(kind, language);
		this.life.save(kind, language.other());
		this.life.save(kind, language, other("life-next"));
		String next = kind.path(language, "life-next");
		this.editor.withdraw(Withdrawal.REPLACED, " https://www.example.org" + next + "?x#y ");
		assertThat(this.life.moved(path(kind, language))).isEqualTo(next);
		assertThat(this.life.moved(path(kind, language.other()))).isEqualTo(next);
		assertThat(this.life.moved(kind.path(language.other(), Life.slug(language)))).isEqualTo(next);
		assertInNoList(kind, Life.slug(language));
	}

	@ParameterizedTest
	@MethodSource("everyKind")
	void replacedTextFollowsItsReplacementAndIsGoneWithIt(ContentKind kind, Language language) {
		this.life.save(kind, language);
		this.life.save(kind, language, other("life-next"));
		this.life.save(kind, language, other("life-last"));
		String last = kind.path(language, "life-last");
		this.editor.withdraw(Withdrawal.REPLACED, kind.path(language, "life-next"));
		this.editor.of("life-next").withdraw(Withdrawal.REPLACED, last);
		assertThat(this.life.moved(path(kind, language))).isEqualTo(last);
		this.life.save(kind, language, other("life-last").andThen((form) -> form.setDraft(true)));
		assertThat(this.life.status(path(kind, language))).isEqualTo(410);
		assertThat(this.life.status(kind.path(language, "life-next"))).isEqualTo(410);
	}

	@ParameterizedTest
	@MethodSource("everyKind")
	void replacementIsAnotherTextThatReadersSee(ContentKind kind, Language language) {
		this.life.save(kind, language);
		this.life.save(kind, language, other("life-next").andThen((form) -> form.setDraft(true)));
		for (String address : List.of("", "nonsense", path(kind, language), kind.path(language, "life-next"))) {
			assertThatExceptionOfType(InvalidEntryException.class).as(address)
				.isThrownBy(() -> this.editor.withdraw(Withdrawal.REPLACED, address))
				.matches((refusal) -> refusal.problems().get(0).field().equals("replacement"));
		}
		assertThat(this.life.status(path(kind, language))).isEqualTo(200);
	}

	@ParameterizedTest
	@MethodSource("everyKind")
	void textWithANoticeStaysToBeReadAndIsListedNowhere(ContentKind kind, Language language) {
		this.life.save(kind, language);
		this.life.save(kind, language.other());
		this.life.save(kind, language, (form) -> form.setSlug("life-renamed"));
		this.editor.withdraw(Withdrawal.NOTICE, "");
		String renamed = kind.path(language, "life-renamed");
		Document page = this.life.page(renamed);
		assertThat(page.select("main > .notice p").text())
			.isEqualTo((language == Language.ES) ? "Ya no vale." : "It no longer holds.");
		assertThat(page.select("main h1").text()).isEqualTo(Life.title(language));
		assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
		assertThat(page.select("link[rel=canonical], link[rel=alternate]")).isEmpty();
		assertThat(page.select("a.language").attr("href")).isEqualTo(path(kind, language.other()));
		assertThat(this.life.moved(path(kind, language))).isEqualTo(renamed);
		assertThat(this.life.moved(kind.path(language, Life.slug(language.other())))).isEqualTo(renamed);
		assertInNoList(kind, "life-renamed");
	}

	@ParameterizedTest
	@MethodSource("everyKind")
	void noticeOnATextInOneLanguageStandsInThatUnderTheOther(ContentKind kind, Language language) {
		this.life.save(kind, language);
		this.editor.withdraw(Withdrawal.NOTICE, "");
		Document page = this.life.page(kind.path(language.other(), Life.slug(language)));
		assertThat(page.select("html").attr("lang")).isEqualTo(language.other().code());
		assertThat(page.select("main > .notice p[lang=" + language.code() + "]")).hasSize(1);
		assertThat(page.select("article").attr("lang")).isEqualTo(language.code());
	}

	@ParameterizedTest
	@MethodSource("everyKind")
	void withdrawnTextComesBackWithItsFirstDay(ContentKind kind, Language language) {
		this.life.save(kind, language);
		Instant first = this.editor.released(language).publishAt();
		for (Withdrawal each : List.of(Withdrawal.ERROR, Withdrawal.NOTICE)) {
			this.editor.withdraw(each, "");
			assertThat(this.editor.standing(language).state()).isEqualTo(Standing.State.WITHDRAWN);
			this.editor.publish(language);
			assertThat(this.editor.recorded()).startsWith("text.returned ");
			Document page = this.life.page(path(kind, language));
			assertThat(page.select("main > .notice")).isEmpty();
			assertThat(page.select("meta[name=robots]")).isEmpty();
			assertThat(this.editor.released(language).publishAt()).isEqualTo(first);
			assertThat(this.life.listsWith(kind, language, Life.slug(language))).isNotEmpty();
		}
	}

	@ParameterizedTest
	@MethodSource("everyKind")
	void languageThatComesBackAloneLeavesTheNoticeOnTheOther(ContentKind kind, Language language) {
		Language other = language.other();
		this.life.save(kind, language);
		this.life.save(kind, other);
		this.editor.withdraw(Withdrawal.NOTICE, "");
		this.editor.publish(other);
		assertThat(this.life.page(path(kind, language)).select("main > .notice")).hasSize(1);
		assertThat(this.life.page(path(kind, language)).select("a.language").attr("href")).isEqualTo(path(kind, other));
		assertThat(this.life.page(path(kind, other)).select("main > .notice")).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("everyKind")
	void whatWasToComeIsTakenBackToo(ContentKind kind, Language language) {
		this.life.save(kind, language);
		this.life.save(kind, language.other(), (form) -> form.setDraft(true));
		this.editor.schedule(LocalDateTime.of(2150, 1, 15, 9, 0), language.other());
		this.editor.withdraw(Withdrawal.ERROR, "");
		assertThat(this.editor.standing(language.other()).state()).isEqualTo(Standing.State.WRITTEN);
	}

	/** What endangers somebody cannot wait until it is published once more. */
	@ParameterizedTest
	@MethodSource("everyKind")
	void textThatStaysBelowANoticeCanStillGo(ContentKind kind, Language language) {
		this.life.save(kind, language);
		this.editor.withdraw(new WithdrawalOrder(Withdrawal.NOTICE, "Old.", Map.of(language, "Said."), ""));
		assertThat(this.life.status(path(kind, language))).isEqualTo(200);
		this.editor.withdraw(Withdrawal.ERROR, "");
		assertThat(this.life.status(path(kind, language))).isEqualTo(410);
		assertThat(this.editor.recorded()).endsWith(language.code() + " · error · It had to be.");
	}

	@ParameterizedTest
	@MethodSource("everyKind")
	void noticeIsSaidInEachLanguageThatReadersSee(ContentKind kind, Language language) {
		this.life.save(kind, language);
		this.life.save(kind, language.other());
		WithdrawalOrder silent = new WithdrawalOrder(Withdrawal.NOTICE, "", Map.of(language, "Said."), "");
		assertThatExceptionOfType(InvalidEntryException.class).isThrownBy(() -> this.editor.withdraw(silent))
			.satisfies((refusal) -> assertThat(refusal.problems()).extracting(Problems.Problem::field)
				.containsExactly("reason", language.other().code()));
		this.editor.withdraw(Withdrawal.ERROR, "");
		assertThatExceptionOfType(InvalidEntryException.class)
			.isThrownBy(() -> this.editor.withdraw(Withdrawal.NOTICE, ""));
	}

	private static Consumer<EntryForm> other(String name) {
		return (form) -> {
			form.setGroup(name);
			form.setSlug(name);
		};
	}

	private void assertInNoList(ContentKind kind, String slug) {
		for (Language each : Language.values()) {
			assertThat(this.life.listsWith(kind, each, slug)).isEmpty();
		}
	}

	private static String path(ContentKind kind, Language language) {
		return kind.path(language, Life.slug(language));
	}

}
