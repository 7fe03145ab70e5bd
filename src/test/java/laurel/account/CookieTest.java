package laurel.account;

import java.util.List;

import laurel.layout.SiteAddress;
import laurel.staff.Role;
import laurel.support.Guest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.web.http.CookieSerializer.CookieValue;

import static org.assertj.core.api.Assertions.assertThat;

/** What a browser keeps of staff, and that it keeps nothing of readers. */
class CookieTest extends Doorstep {

	@Test
	void cookieOfStaffIsForTheServerOfThisSiteAlone() {
		Someone vera = someone(Role.WRITER);
		List<String> cookies = signIn(guest(), vera.email(), PASSWORD, code(vera)).headers().allValues("Set-Cookie");
		assertThat(cookies).singleElement()
			.asString()
			.matches("desk=[A-Za-z0-9+/]{48}; Path=/; HttpOnly; SameSite=Strict");
	}

	@Test
	void overHttpsItIsBoundToTheHostAsWell() {
		new ApplicationContextRunner().withBean(SiteAddress.class)
			.withPropertyValues("laurel.base-url=https://www.example.org", "laurel.hosts=")
			.run((context) -> {
				MockHttpServletResponse response = new MockHttpServletResponse();
				new DeskSecurity().deskCookie(context.getBean(SiteAddress.class))
					.writeCookieValue(new CookieValue(new MockHttpServletRequest(), response, "name"));
				assertThat(response.getHeader("Set-Cookie")).startsWith("__Host-desk=")
					.contains("; Path=/; ", "; Secure", "; HttpOnly", "; SameSite=Strict")
					.doesNotContain("Domain", "Max-Age", "Expires");
			});
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/en/", "/es/articulos", "/en/help", "/en/nothing", "/robots.txt", "/deskx" })
	void readersGetNoCookieWhateverTheySend(String path) {
		Guest staff = in(someone(Role.WRITER));
		for (Guest reader : List.of(guest(), guest().bringing("bWFkZSB1cA=="), staff)) {
			assertThat(reader.get(path).headers().allValues("Set-Cookie")).isEmpty();
		}
		assertThat(staff.get(path).text()).as("staff read what everybody reads").isEqualTo(guest().get(path).text());
		assertThat(isIn(staff)).isTrue();
	}

	@Test
	void whoeverReadsKeepsNoSessionAlive() {
		Guest staff = in(someone(Role.WRITER));
		long before = sessions();
		guest().bringing("bWFkZSB1cA==").get("/en/");
		guest().get("/exit");
		staff.get("/en/");
		assertThat(sessions()).isEqualTo(before);
	}

	private long sessions() {
		return this.database.sql("select count(*) from desk_session").query(Long.class).single();
	}

}
