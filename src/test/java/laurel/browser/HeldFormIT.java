package laurel.browser;

import java.time.Duration;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import laurel.account.DeskSessions;
import laurel.account.Doorstep;
import laurel.lang.Language;
import laurel.staff.Role;
import laurel.support.Messages;
import laurel.support.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * Somebody whose session ended while they wrote signs in in a new tab, and sends what
 * they wrote with one press, as browsers write it and without script.
 */
@Timeout(120)
class HeldFormIT extends Doorstep {

	private static final String BODY = "The first line, «ñ» & <b>.\n\nThe third one.\n";

	@AfterEach
	void textsGo() {
		this.database.sql("""
				delete from manuscript where author in (select id from account where email like '%' || :domain)""")
			.param("domain", DOMAIN)
			.update();
	}

	@ParameterizedTest
	@EnumSource
	void oneWhoSignsInInANewTabSendsTheFormWithOnePress(Language language) {
		Someone vera = someone(Role.WRITER);
		this.database.sql("update account set language = ? where id = ?")
			.param(language.code())
			.param(vera.id())
			.update();
		Messages words = Messages.in(language);
		Visitor.Arrival arrival = (language == Language.ES) ? Visitor.inSpanish() : Visitor.inEnglish();
		try (Visitor visitor = arrival.withoutScript().open("http://localhost:" + this.port)) {
			Page page = visitor.page();
			page.navigate("/desk/sign-in");
			signIn(page, vera);
			page.navigate("/desk/texts");
			page.locator("main form[action='/desk/texts'] button").first().click();
			page.locator("[id='en.title']").fill("Zeta");
			page.locator("[id='en.body']").fill(BODY);
			this.clock.move(DeskSessions.IDLE.plus(Duration.ofMinutes(1)));
			page.locator("main form .button").last().click();
			Locator again = page.getByRole(AriaRole.BUTTON,
					new Page.GetByRoleOptions().setName(words.values().get("account.again.submit")));
			assertThat(again).isVisible();
			signIn(page.waitForPopup(() -> page.locator("main a[target=_blank]").click()), vera);
			again.click();
			assertThat(page.locator("[role=status].done")).isVisible();
			assertThat(page.locator("[id='en.body']")).hasValue(BODY);
		}
	}

	private void signIn(Page page, Someone who) {
		page.locator("#email").fill(who.email());
		page.locator("#password").fill(PASSWORD);
		page.locator("#code").fill(code(who));
		page.locator("form:not(.passkey) .button").click();
		assertThat(page.locator("header .person a")).isVisible();
	}

}
