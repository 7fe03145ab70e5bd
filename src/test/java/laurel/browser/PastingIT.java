package laurel.browser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Route;
import org.junit.jupiter.api.Test;

import org.springframework.core.io.ClassPathResource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** What is pasted from elsewhere becomes Markdown where it was put. */
class PastingIT extends WritingDesk {

	/** As a browser does once somebody presses the keys for it. */
	private void paste(String html, String plain) {
		text().evaluate("""
				(field, [html, plain]) => {
				  const data = new DataTransfer();
				  data.setData("text/html", html);
				  data.setData("text/plain", plain);
				  const event = new ClipboardEvent("paste", {clipboardData: data, bubbles: true, cancelable: true});
				  if (field.dispatchEvent(event)) {
				    document.execCommand("insertText", false, plain);
				  }
				}""", new String[] { html, plain });
	}

	private static String resource(String name) throws IOException {
		return new ClassPathResource("pasted/" + name).getContentAsString(StandardCharsets.UTF_8);
	}

	@Test
	void wholeTextOfAWordProcessorComesOver() throws IOException {
		open();
		write("|");
		paste(resource("docs.html"), "the words alone");
		assertThat(text()).hasValue(resource("docs.md").strip());
		this.page.keyboard().press("ControlOrMeta+z");
		assertThat(text()).hasValue("the words alone");
		this.page.keyboard().press("ControlOrMeta+z");
		assertThat(text()).hasValue("");
	}

	@Test
	void realClipboardIsReadAsWell() {
		open();
		this.page.evaluate("""
				() => {
				  const box = document.createElement("div");
				  box.innerText = "";
				  const strong = document.createElement("strong");
				  strong.textContent = "bold words";
				  box.append("Some ", strong);
				  document.querySelector("main").append(box);
				  getSelection().selectAllChildren(box);
				}""");
		this.page.keyboard().press("ControlOrMeta+c");
		text().focus();
		this.page.keyboard().press("ControlOrMeta+v");
		assertThat(text()).hasValue("Some **bold words**");
		this.page.keyboard().press("ControlOrMeta+Shift+v");
		assertThat(text()).hasValue("Some **bold words**Some bold words");
		this.page.waitForTimeout(500);
		assertThat(text()).hasValue("Some **bold words**Some bold words");
	}

	@Test
	void pictureIsMissedAloud() {
		open();
		write("|");
		paste("<p>Words <img src='data:image/png;base64,AA' alt=''> and <b>more</b></p>", "Words and more");
		assertThat(this.page.locator("[id='en.body-told']")).containsText("A picture was left out");
		assertThat(text()).hasValue("Words and **more**");
		paste("<b>bold</b>", "bold");
		assertThat(this.page.locator("[id='en.body-told']")).hasText("");
		text().evaluate(
				"""
						field => {
						  const data = new DataTransfer();
						  data.items.add(new File(["x"], "image.png", {type: "image/png"}));
						  field.dispatchEvent(new ClipboardEvent("paste", {clipboardData: data, bubbles: true, cancelable: true}));
						}""");
		assertThat(this.page.locator("[id='en.body-told']")).containsText("A picture was left out");
	}

	@Test
	void piecesStandWhereTheCursorWas() {
		open();
		write("before |this| after[^2]");
		paste("<b>bold</b>", "bold");
		assertThat(text()).hasValue("before **bold** after[^2]");
		assertThat(written()).isEqualTo("before **bold**| after[^2]");
		write("before|after");
		paste("<ul><li>one<li>two<a href=#_ftn1>1</a></ul>", "one two");
		assertThat(text()).hasValue("before\n\n- one\n- two[^1]\n\nafter");
		write("see[^4]\n|");
		paste("<p>a<a href=#_ftn1>1</a></p><p>b</p>", "a b");
		assertThat(text()).hasValue("see[^4]\n\na[^5]\n\nb");
	}

	@Test
	void titleIsLeftOutWhereItStandsInItsField() {
		open();
		field("en.title").fill("A safe bed");
		write("|");
		paste("<h1>A safe bed</h1><h2>Tonight</h2><p>Call.</p>", "A safe bed\nTonight\nCall.");
		assertThat(text()).hasValue("## Tonight\n\nCall.");
		assertThat(this.page.locator("[id='en.body-told']")).containsText("The title was left out");
		write("First.\n\n|");
		paste("<h1>A safe bed</h1><p>Call.</p>", "A safe bed\nCall.");
		assertThat(text()).hasValue("First.\n\n## A safe bed\n\nCall.");
		assertThat(this.page.locator("[id='en.body-told']")).hasText("");
	}

	@Test
	void whoTypesOnWhileItIsReadLosesNothing() {
		open();
		List<Route> held = new ArrayList<>();
		this.page.route("**/desk/paste*", held::add);
		write("a | z");
		paste("<i>slow</i>", "slow");
		this.page.waitForCondition(() -> !held.isEmpty());
		this.page.keyboard().type(" and more");
		assertThat(text()).hasValue("a slow and more z");
		held.get(0).resume();
		assertThat(text()).hasValue("a *slow* and more z");
		assertThat(written()).isEqualTo("a *slow* and more| z");
	}

	@Test
	void wordsStayWhereTheServerDoesNotAnswer() {
		open();
		this.page.route("**/desk/paste*", (route) -> route.abort());
		write("|");
		paste("<i>words</i>", "words");
		assertThat(text()).hasValue("words");
		assertThat(this.page.locator("[id='en.body-told']")).containsText("Only the words were pasted");
		this.page.unroute("**/desk/paste*");
		this.page.route("**/desk/paste*", (route) -> route.fulfill(
				new Route.FulfillOptions().setStatus(303).setHeaders(Map.of("Location", site() + "/desk/sign-in"))));
		paste("<i>!</i>", "!");
		assertThat(text()).hasValue("words!");
		assertThat(this.page.locator("[id='en.body-told']")).containsText("Only the words were pasted");
	}

	@Test
	void plainTextIsTheBrowsersOwnAndHasNoControls() {
		open();
		write("|");
		paste("", "**plain**\n");
		assertThat(text()).hasValue("**plain**\n");
		paste("", "a\u0000b\u0007");
		assertThat(text()).hasValue("**plain**\nab");
	}

	@Test
	void hostileClipboardRunsNothing() {
		open();
		write("|");
		paste("<img src=x onerror=\"document.title='run'\"><script>document.title='run'</script><a"
				+ " href=\"javascript:document.title='run'\">words</a><iframe srcdoc=x></iframe>", "words");
		this.page.waitForTimeout(500);
		assertThat(text()).hasValue("words");
		assertThat(this.page.title()).doesNotContain("run");
	}

	@Test
	void muchIsPastedAtOnce() {
		open();
		write("|");
		String html = "<p>Año <b>tras</b> año.</p>".repeat(4000);
		paste(html, "Año tras año.\n\n".repeat(4000));
		assertThat(text()).hasValue(("Año **tras** año.\n\n".repeat(4000)).strip());
	}

}
