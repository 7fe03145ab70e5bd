package laurel.browser;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import laurel.support.Axe;
import laurel.support.Visitor;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The tools above a text put signs around its words, and trap nobody. */
class ToolbarIT extends WritingDesk {

	/** A tool, a text and what it makes of it; what is marked stands between bars. */
	private static final String ROWS = """
			Bold          ; a |word| b              ; a **|word|** b
			Bold          ; a wo|rd b               ; a **|word|** b
			Bold          ; a |word |b              ; a **|word|** b
			Bold          ; a |                     ; a **|**
			Bold          ; |one¶¶two|              ; **|one**¶¶**two|**
			Bold          ; - |one¶- two|           ; - **|one**¶- **two|**
			Bold          ; |- one|                 ; - **|one|**
			Bold          ; *|word|*                ; ***|word|***
			Italic        ; **|word|**              ; ***|word|***
			Italic        ; |año|                   ; *|año|*
			Heading       ; on|e                    ; ## one|
			Heading       ; a¶on|e¶b                ; a¶¶## one|¶¶b
			Subheading    ; on|e                    ; ### one|
			List          ; |one¶two|               ; |- one¶- two|
			List          ; a¶|one¶¶two|¶b          ; a¶¶|- one¶¶- two|¶¶b
			List          ; |                       ; - |
			Numbered list ; |one¶two|               ; |1. one¶2. two|
			Quote         ; |one¶¶- two|            ; |> one¶> ¶> - two|
			Other language; a |Sí, ya| b            ; a [|Sí, ya|]{lang=es} b
			Other language; > |uno|                 ; > [|uno|]{lang=es}
			""";

	private Locator tool(String name) {
		return this.page.locator("[role=toolbar][aria-controls='en.body'] button")
			.filter(new Locator.FilterOptions().setHasText(name))
			.first();
	}

	@Test
	void toolChangesWhatIsMarkedAndTakesItBack() {
		open();
		for (String row : ROWS.lines().toList()) {
			String[] parts = row.replace('¶', '\n').split(" *; *");
			write(parts[1]);
			tool(parts[0]).click();
			assertThat(written()).as(row).isEqualTo(parts[2]);
			assertThat(text()).isFocused();
			tool(parts[0]).click();
			assertThat(lines(written())).as(row).isEqualTo(lines(parts[1]));
		}
	}

	/** Empty lines that now part what is of another sort may stay. */
	private static String lines(String text) {
		return text.replace("|", "").replaceAll("\n+", "\n");
	}

	@Test
	void headingIsOneOrTheOtherAndAListTheSame() {
		open();
		write("## on|e");
		tool("Subheading").click();
		assertThat(written()).isEqualTo("### one|");
		tool("List").click();
		assertThat(written()).isEqualTo("- one|");
		tool("Numbered list").click();
		assertThat(written()).isEqualTo("1. one|");
		tool("Quote").click();
		assertThat(written()).isEqualTo("> 1. one|");
	}

	@Test
	void undoTakesBackOneToolAtATime() {
		open();
		text().fill("one two");
		text().selectText();
		tool("Bold").click();
		tool("Heading").click();
		assertThat(text()).hasValue("## **one two**");
		this.page.keyboard().press("ControlOrMeta+z");
		assertThat(text()).hasValue("**one two**");
		this.page.keyboard().press("ControlOrMeta+z");
		assertThat(text()).hasValue("one two");
	}

	@Test
	void keysStandForTools() {
		open();
		write("a |word| b");
		text().press("ControlOrMeta+b");
		assertThat(written()).isEqualTo("a **|word|** b");
		text().press("ControlOrMeta+i");
		assertThat(written()).isEqualTo("a ***|word|*** b");
		text().press("ControlOrMeta+k");
		assertThat(field("en.body-link")).isFocused();
	}

	@Test
	void keyboardReachesEveryToolAndIsNeverTrapped() {
		open();
		field("en.slug").focus();
		List<String> stops = new ArrayList<>();
		for (int stop = 0; stop < 14; stop++) {
			this.page.keyboard().press("Tab");
			stops.add((String) this.page.evaluate("document.activeElement.id || document.activeElement.textContent"));
		}
		assertThat(stops).startsWith("Heading", "Subheading", "Bold", "Italic", "List", "Numbered list", "Quote",
				"Add link", "Other language", "en.body", "Signs that you can type", "Save");
		text().focus();
		for (String name : List.of("Other language", "Add link", "Quote")) {
			this.page.keyboard().press("Shift+Tab");
			assertThat(tool(name)).isFocused();
		}
		this.page.keyboard().press("ArrowRight");
		this.page.keyboard().press("ArrowRight");
		this.page.keyboard().press("ArrowRight");
		assertThat(tool("Heading")).isFocused();
		this.page.keyboard().press("ArrowLeft");
		this.page.keyboard().press("Space");
		assertThat(text()).hasValue("[]{lang=es}");
		assertThat(text()).isFocused();
	}

	@Test
	void linkIsAskedForBelowTheTools() {
		open();
		write("see |the guide| now");
		tool("Add link").press("Enter");
		assertThat(field("en.body-link")).isFocused();
		this.page.keyboard().type("here");
		this.page.keyboard().press("Enter");
		assertThat(this.page.locator("[id='en.body-link-fault']")).containsText("write it whole");
		assertThat(field("en.body-link")).hasAttribute("aria-invalid", "true");
		field("en.body-link").fill("www.example.org/a_(b)");
		this.page.keyboard().press("Enter");
		assertThat(written()).isEqualTo("see [|the guide|](https://www.example.org/a_%28b%29) now");
		assertThat(field("en.body-link")).isHidden();
		tool("Add link").click();
		assertThat(field("en.body-link")).hasValue("https://www.example.org/a_%28b%29");
		field("en.body-link").fill("");
		this.page.locator("#en\\.body-link ~ button").click();
		assertThat(written()).isEqualTo("see |the guide| now");
	}

	@Test
	void escapeClosesTheLinkAndTwiceMoreLeaves() {
		open();
		this.page.route("**/*", (route) -> {
			if (route.request().url().startsWith(site())) {
				route.resume();
			}
			else {
				route.fulfill(new Route.FulfillOptions().setBody("elsewhere"));
			}
		});
		write("|a|");
		tool("Add link").click();
		this.page.keyboard().press("Escape");
		assertThat(field("en.body-link")).isHidden();
		assertThat(tool("Add link")).isFocused();
		this.page.keyboard().press("Escape");
		assertThat(text()).hasValue("a");
		this.page.keyboard().press("Escape");
		assertThat(this.page.locator("body")).hasText("elsewhere");
	}

	@Test
	void pageHasNoBarrierAtAnyWidth() {
		for (Visitor.Arrival arrival : List.of(Visitor.inEnglish(), Visitor.inEnglish().dark(),
				Visitor.inEnglish().forcedColors(), Visitor.inEnglish().phone())) {
			comeIn(arrival);
			open();
			tool("Add link").click();
			assertThat(Axe.violations(this.page)).isEmpty();
			for (int width : List.of(320, 820, 1440, 1900)) {
				this.page.setViewportSize(width, 700);
				assertThat(this.page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
			}
		}
	}

	@Test
	void languagesStandSideBySideWhereThereIsRoom() {
		open();
		this.page.setViewportSize(1440, 900);
		assertThat(field("en.body").boundingBox().x).isGreaterThan(field("es.body").boundingBox().x + 400);
		this.page.setViewportSize(820, 900);
		assertThat(field("en.body").boundingBox().x).isEqualTo(field("es.body").boundingBox().x);
		assertThat(field("en.body").boundingBox().y).isGreaterThan(field("es.body").boundingBox().y + 200);
	}

	@Test
	void addressThatWillBeMadeIsShown() {
		open();
		field("es.title").fill("¿Qué es la trata? El año 1’5 de Ñandú");
		assertThat(this.page.locator("[id='es.slug-will']"))
			.hasText("Left empty, it becomes “que-es-la-trata-el-ano-15-de-nandu”.");
		assertThat(field("es.slug")).hasAttribute("aria-describedby", "es.slug-will");
		field("es.slug").fill("trata");
		assertThat(this.page.locator("[id='es.slug-will']")).isHidden();
	}

	@Test
	void withoutScriptTheSignsAreExplained() {
		comeIn(Visitor.inEnglish().withoutScript());
		open();
		assertThat(this.page.locator("[role=toolbar]")).hasCount(0);
		this.page.getByText("Signs that you can type").click();
		assertThat(this.page.locator("details li")).hasCount(8);
		text().fill("words");
		this.page.getByText("Save", new Page.GetByTextOptions().setExact(true)).click();
		assertThat(this.manuscript.kept("en.body")).containsExactly("words");
	}

}
