package laurel.browser;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import laurel.start.Command;
import laurel.support.MovedClock;
import laurel.support.Visitor;
import laurel.support.WholeSite;
import laurel.sweep.Browsing;
import laurel.sweep.VisitedPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** A new administrator in English and a new writer in Spanish come to the desk. */
@WholeSite
@Timeout(240)
@ExtendWith(OutputCaptureExtension.class)
class DeskIT {

	private static final String PASSWORD = "nutmeg tram velvet orchard";

	private static final Pattern SET_UP = Pattern.compile("/desk/set-up/[\\w-]{43}");

	/** One of every sort, in both languages, with an error each. */
	private static final List<String> PAGES = List.of("/es/", "/en/", "/es/articulos", "/en/research", "/es/temas",
			"/en/posts/when-the-phone-is-shared", "/es/seguridad", "/en/help", "/es/nada", "/en/nothing");

	@Autowired
	private JdbcTemplate database;

	@LocalServerPort
	private int port;

	@Autowired
	private MovedClock clock;

	@Autowired
	private Map<String, Command> commands;

	@Test
	void administratorByKeyboardAndWriterOnAPhoneComeInAndWork(CapturedOutput console) {
		this.commands.get("admin").run(List.of());
		try (Worker ana = new Worker(Visitor.inEnglish().open(site()), this.clock, true);
				Worker bea = new Worker(Visitor.inSpanish().phone().open(site()), this.clock, false)) {
			setUp(ana, last(console));
			String invitation = invite(ana);
			comeIn(bea, invitation);
			signInBothWays(ana);
			changeAHotline(ana);
			changeWhereTheExitLeads(ana);
			proveAndEndTheSessionOf(ana, bea);
			beThrottledAndRecover(ana, bea);
		}
	}

	private void setUp(Worker ana, String link) {
		ana.carryPasskeys();
		ana.open(link);
		ana.type("#name", "Ana Keyboard");
		ana.meetsNoBarrierBy("#email");
		ana.type("#email", "not an address");
		ana.press("Go on");
		assertThat(ana.page()).hasTitle(Pattern.compile("^Error: .*"));
		assertThat(ana.page().locator(".summary")).isFocused();
		assertThat(ana.page().locator("#name")).hasValue("Ana Keyboard");
		ana.type("#email", "ana.keyboard@test.example");
		ana.press("Go on");
		ana.meetsNoBarrierBy("#password");
		ana.type("#password", PASSWORD);
		ana.typeFirstCode();
		ana.press("Use this password");
		assertThat(ana.page().locator(".codes li")).hasCount(10);
		ana.meetsNoBarrierBy(".codes");
		ana.press("I have kept them");
		ana.sees("Ana Keyboard");
		ana.press("Ana Keyboard");
		ana.press("Add a passkey");
		ana.type("#label", "key ring");
		ana.press("Make a passkey");
		ana.sees("The passkey is added");
		ana.sees("key ring");
	}

	private String invite(Worker ana) {
		ana.press("People");
		ana.type("#name", "Bea Phone");
		ana.choose("Writer");
		ana.press("Make the link");
		String link = ana.page().locator(".secret").textContent();
		ana.press("Copy the address");
		ana.sees("Copied");
		ana.page().evaluate("() => main.append(Object.assign(document.createElement('textarea'), {id: 'paste'}))");
		ana.page().locator("#paste").press("ControlOrMeta+v");
		assertThat(ana.page().locator("#paste")).hasValue(link);
		return link.substring(link.indexOf("/desk"));
	}

	private void comeIn(Worker bea, String invitation) {
		bea.open(invitation);
		assertThat(bea.page().locator("html")).hasAttribute("lang", "es");
		assertThat(bea.page().locator("#name")).hasValue("Bea Phone");
		bea.meetsNoBarrierBy("#email");
		bea.type("#email", "bea.phone@test.example");
		bea.press("Continuar");
		bea.meetsNoBarrierBy("#password");
		bea.type("#password", PASSWORD);
		bea.typeFirstCode();
		bea.press("Usar esta contraseña");
		bea.meetsNoBarrierBy(".codes");
		bea.press("Ya los guardé");
		bea.sees("Bea Phone");
		assertThat(bea.page().locator("header nav a[href='/desk/people']")).hasCount(0);
		assertThat(bea.page().navigate("/desk/people").status()).isEqualTo(403);
		// The link let her in once.
		assertThat(bea.page().navigate(invitation).status()).isEqualTo(404);
	}

	private void signInBothWays(Worker ana) {
		ana.press("Sign out");
		ana.sees("You are signed out");
		this.clock.move(Duration.ofSeconds(31));
		ana.meetsNoBarrierBy("#email");
		ana.type("#email", "ana.keyboard@test.example");
		ana.type("#password", PASSWORD);
		ana.type("#code", ana.code());
		ana.press(ana.page().locator("form:not(.passkey) .button"));
		ana.sees("Ana Keyboard");
		ana.press("Sign out");
		ana.press("Sign in with a passkey");
		ana.sees("Ana Keyboard");
	}

	private void changeAHotline(Worker ana) {
		String path = "/desk/hotlines/"
				+ this.database.queryForObject("select id from hotline where number = '18007997233'", Long.class);
		ana.open(path);
		ana.type("#number", "(202) 555-0143");
		ana.press("Save the hotline");
		ana.sees("Every page shows it now");
		Instant saved = Instant.now();
		assertThat(publicPages())
			.allSatisfy((page) -> assertThat(page.html()).contains("1-202-555-0143").doesNotContain("1-800-799-7233"));
		// As many pages as there are kinds of them, one after the other.
		assertThat(Duration.between(saved, Instant.now())).isLessThan(Duration.ofSeconds(PAGES.size()));
		ana.open(path);
		ana.type("#number", "1-800-799-7233");
		ana.press("Save the hotline");
		ana.sees("Every page shows it now");
	}

	private void changeWhereTheExitLeads(Worker ana) {
		ana.open("/desk/exits");
		ana.type("#address", "https://exit.invalid/quiet");
		ana.press("Look at this page first");
		ana.sees("Know this before you decide");
		ana.press("Add it nevertheless");
		ana.sees("The page is in the list");
		ana.sees("https://exit.invalid/quiet");
		assertThat(publicPages()).filteredOn((page) -> page.path().startsWith("/en/"))
			.isNotEmpty()
			.allSatisfy((page) -> assertThat(page.document().select("html").attr("data-exit").split(" "))
				.contains("https://exit.invalid/quiet"));
		ana.press(ana.page().locator("li:has-text('exit.invalid') form[action*='removal'] button"));
		ana.sees("The page is out of the list");
		assertThat(publicPages()).allSatisfy((page) -> assertThat(page.html()).doesNotContain("exit.invalid"));
	}

	private List<VisitedPage> publicPages() {
		Browsing reader = new Browsing(site());
		return PAGES.stream().map(reader::visit).toList();
	}

	private void proveAndEndTheSessionOf(Worker ana, Worker bea) {
		bea.open("/desk/account");
		this.clock.move(Duration.ofMinutes(11));
		ana.press("People");
		ana.sees("Is it still you?");
		ana.meetsNoBarrierBy("form.passkey");
		ana.press("Go on with a passkey");
		ana.press("Bea Phone");
		ana.press(ana.page().locator("form[action*='/sessions/'] button").first());
		ana.sees("The session is over");
		bea.open("/desk/account");
		assertThat(bea.page()).hasURL(Pattern.compile(".*/desk/sign-in.*"));
	}

	private void beThrottledAndRecover(Worker ana, Worker bea) {
		for (int guess = 0; guess < 11; guess++) {
			bea.type("#email", "bea.phone@test.example");
			bea.type("#password", "not this one, number " + guess);
			bea.type("#code", "000000");
			bea.press("Entrar");
		}
		bea.meetsNoBarrierBy(".summary");
		bea.sees("Demasiados intentos");
		ana.press("Make a link for a new start");
		String link = ana.page().locator(".secret").textContent();
		bea.open(link.substring(link.indexOf("/desk")));
		bea.type("#password", PASSWORD + " again");
		bea.typeFirstCode();
		bea.press("Usar esta contraseña");
		bea.press("Ya los guardé");
		bea.sees("Bea Phone");
	}

	private static String last(CapturedOutput console) {
		Matcher links = SET_UP.matcher(console.getOut());
		String last = "";
		while (links.find()) {
			last = links.group();
		}
		return last;
	}

	private String site() {
		return "http://localhost:" + this.port;
	}

}
