package laurel.browser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import laurel.lang.Language;
import laurel.lang.Wordings;
import laurel.staff.Role;
import laurel.support.AtDesk;
import laurel.support.MovedClock;
import laurel.support.WholeSite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** An article from its first word to its last, by keyboard and by touch on a phone. */
@WholeSite
@Timeout(240)
class ArticleLifeIT {

	/** What each text ends with, at first and in the end. */
	private static final Map<Language, List<String>> ENDS = Map.of(Language.EN,
			List.of("\n\n## Later\n\n#### In a week\n\nSee [here](https://example.org/later).",
					"\n\n## Later\n\n### In a week\n\nSee [what to do later](https://example.org/later)."),
			Language.ES, List.of("\n\n## Después\n\n#### En una semana\n\nVea [aquí](https://example.org/despues).",
					"\n\n## Después\n\n### En una semana\n\nVea [qué hacer después](https://example.org/despues)."));

	private static final String BEFORE = "Write down what you see.";

	private static final String NOW = "Write down what you see, with the day.";

	@LocalServerPort
	private int port;

	@Autowired
	private AtDesk desk;

	@Autowired
	private MovedClock clock;

	@Autowired
	private Wordings wordings;

	@Autowired
	private JdbcTemplate database;

	private String text = "";

	private String slug = "";

	@AfterEach
	void nothingStays() {
		this.database.update("""
				delete from entry where id in (select entry_id from manuscript
				where author in (select id from account where email like '%@test.example'))""");
		this.database.update("""
				delete from manuscript where author in (select id from account where email like '%@test.example')""");
	}

	@ParameterizedTest
	@EnumSource
	void articleIsWrittenMendedPublishedChangedAndWithdrawn(Language language) throws IOException {
		this.slug = "a-phone-of-two-" + language.code();
		try (Author writer = author(Role.WRITER, language); Author editor = author(Role.EDITOR, language)) {
			write(writer);
			mendWhatTheGateFinds(writer);
			scheduleBoth(editor);
			seeThePages(editor);
			changeTheEnglish(editor);
			followInSpanish(editor);
			restoreTheFirstSave(editor);
			withdraw(editor);
		}
	}

	private void write(Author writer) throws IOException {
		writer.open("/desk/texts");
		writer.press("post.new");
		assertThat(writer.page()).hasURL(Pattern.compile(".*/desk/texts/\\d+"));
		this.text = writer.page().url().replaceFirst("https?://[^/]+", "");
		write(writer, Language.EN, "A phone of two", "How to begin when somebody else reads along.", this.slug);
		if (writer.language() == Language.ES) {
			// Whatever is written first is the original; what comes at once follows its
			// author.
			writer.press("writing.save");
			writer.sees("writing.done");
		}
		write(writer, Language.ES, "Un teléfono de dos", "Cómo empezar cuando otra persona también lee.",
				"un-" + this.slug);
		writer.fitsTheScreen();
		writer.press("writing.save");
		writer.sees("writing.done");
	}

	private static void write(Author writer, Language language, String title, String summary, String slug)
			throws IOException {
		String side = language.code();
		writer.type(side + ".title", title);
		writer.type(side + ".summary", summary);
		writer.type(side + ".slug", slug);
		writer.paste(side + ".body", resource((language == Language.EN) ? "docs.html" : "docs-in-spanish.html"));
		assertThat(writer.field(side + ".body")).hasValue(Pattern.compile("## .*\n### .*\n  - .*", Pattern.DOTALL));
		writer.change(writer.field(side + ".body"), (words) -> words + ENDS.get(language).get(0));
	}

	private void mendWhatTheGateFinds(Author writer) {
		writer.press("texts.tab.publication");
		Locator found = writer.page().locator("section[aria-labelledby=findings]");
		Locator skipped = found.locator("li:has(q:text-is('In a week'))");
		assertThat(skipped).containsText("###");
		assertThat(found.locator("li:has(q:text-is('here'))")).containsText(writer.say("gate.link.empty"));
		assertThat(writer.page().locator("section[aria-labelledby=release]")).hasCount(0);
		writer.press(skipped.locator("a"));
		assertThat(writer.field("en.body")).isFocused();
		assertThat(writer.marked()).isEqualTo("#### In a week");
		ENDS.forEach((language, ends) -> writer.change(writer.field(language.code() + ".body"),
				(words) -> words.replace(ends.get(0), ends.get(1))));
		writer.press("writing.save.publication");
		writer.sees("writing.done");
		assertThat(writer.page().locator("h4:has-text('" + writer.say("findings.errors.one") + "')")).hasCount(0);
		writer.press("publication.ready.english");
		writer.sees("publication.ready.done");
	}

	private void scheduleBoth(Author editor) {
		editor.open("/desk");
		editor.page().locator("main a[href^='" + this.text + "']").first().waitFor();
		editor.open(this.text + "/publication");
		ZonedDateTime soon = this.clock.instant().atZone(this.wordings.zone()).plusMinutes(2);
		editor.field("when").selectOption("later");
		editor.field("day").fill(soon.toLocalDate().toString());
		editor.field("time").fill(LocalTime.from(soon).truncatedTo(ChronoUnit.MINUTES).toString());
		readNotes(editor);
		editor.press("publication.submit");
		editor.sees("publication.scheduled");
		assertThat(editor.page().navigate(english()).status()).isEqualTo(404);
		this.clock.move(Duration.ofMinutes(3));
	}

	/** Whatever the gate wants to be read; a machine knows nothing of these words. */
	private static void readNotes(Author editor) {
		for (Locator box : editor.page().locator("[id$='.read']").all()) {
			box.check();
		}
	}

	private void seeThePages(Author editor) {
		editor.open(english());
		assertThat(editor.page().locator("h1")).hasText("A phone of two");
		assertThat(editor.page().locator("main")).containsText(BEFORE);
		editor.open(spanish());
		assertThat(editor.page().locator("h1")).hasText("Un teléfono de dos");
	}

	private void changeTheEnglish(Author editor) {
		editor.open(this.text);
		editor.change(editor.field("en.body"), (words) -> words.replace(BEFORE, NOW));
		editor.press("writing.save.publication");
		editor.sees("standing.ahead");
		editor.type("en.note", "The day belongs in the notes.");
		readNotes(editor);
		editor.press("publication.submit");
		editor.sees("publication.done");
		editor.open(english());
		assertThat(editor.page().locator("main")).containsText("The day belongs in the notes.");
		assertThat(editor.page().locator("main")).containsText(NOW);
	}

	private void followInSpanish(Author editor) {
		editor.open("/desk/translations");
		Locator line = editor.page().locator(".board li", new Page.LocatorOptions().setHasText("A phone of two"));
		assertThat(line).containsText(editor.say("translations.stale.one"));
		editor.press(line.locator("a"));
		assertThat(editor.page().locator(".passage")).hasCount(1);
		assertThat(editor.page().locator(".passage ins")).containsText("with the day");
		editor.page().locator(".passage textarea").fill("Anote lo que ve, con el día.");
		editor.press("translation.follow");
		editor.sees("translation.followed");
		editor.sees("translation.true");
		editor.open("/desk/translations");
		assertThat(line).containsText(editor.say("translations.state.current"));
	}

	private void restoreTheFirstSave(Author editor) {
		editor.open(this.text);
		editor.press("texts.tab.history");
		editor.sees("history.text");
		editor.press(editor.page().locator("a[href$='/history/en/2']"));
		assertThat(editor.page().locator(".diff ins").first()).isVisible();
		editor.press("history.restore.submit");
		editor.sees("history.restored");
		editor.press("texts.tab.write");
		assertThat(editor.field("en.body")).hasValue(Pattern.compile(".*" + BEFORE + ".*", Pattern.DOTALL));
	}

	private void withdraw(Author editor) {
		editor.press("texts.tab.publication");
		editor.sees("standing.ahead");
		editor.press("withdrawal.link");
		editor.sees("withdrawal.lead");
		editor.field("kind").selectOption("NOTICE");
		editor.type("es", "Ya no vale: los teléfonos cambiaron.");
		editor.type("en", "It no longer holds: phones have changed.");
		editor.type("reason", "Phones have changed.");
		editor.press("withdrawal.submit");
		editor.sees("withdrawal.done");
		editor.open(english());
		assertThat(editor.page().locator("main")).containsText("It no longer holds: phones have changed.");
		editor.open(spanish());
		assertThat(editor.page().locator("main")).containsText("Ya no vale: los teléfonos cambiaron.");
	}

	private String english() {
		return "/en/posts/" + this.slug;
	}

	private String spanish() {
		return "/es/articulos/un-" + this.slug;
	}

	private Author author(Role role, Language language) {
		String session = this.desk.cookie(this.desk.member(role, language), this.clock.instant());
		return new Author("http://localhost:" + this.port, language, language == Language.EN, this.clock, session);
	}

	private static String resource(String name) throws IOException {
		return new ClassPathResource("pasted/" + name).getContentAsString(StandardCharsets.UTF_8);
	}

}
