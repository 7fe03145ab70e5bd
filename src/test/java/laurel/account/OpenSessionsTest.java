package laurel.account;

import java.time.Instant;
import java.util.List;

import jakarta.servlet.http.Cookie;
import laurel.lang.Language;
import laurel.staff.Member;
import laurel.staff.Role;
import laurel.support.AtDesk;
import laurel.support.WholeSite;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.assertj.core.api.Assertions.assertThat;

@WholeSite
class OpenSessionsTest {

	@Autowired
	private AtDesk desk;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private DeskSessions sessions;

	/** Each request writes a row of its session anew, behind those of the others. */
	@Test
	void sessionsThatAreUsedInTurnAreAllListedWhole() {
		Member member = this.desk.member(Role.MODERATOR, Language.ES);
		this.sessions.endAll(member.id());
		List<RequestPostProcessor> browsers = List.of(staying(member), staying(member), staying(member));
		for (int turn = 0; turn < 3; turn++) {
			for (RequestPostProcessor browser : browsers) {
				assertThat(this.mvc.get().uri("/desk/account").with(browser)).hasStatusOk();
			}
		}
		assertThat(this.sessions.list(member.id(), new MockHttpServletRequest())).hasSize(3)
			.allMatch((sitting) -> !sitting.handle().isBlank());
		this.sessions.endAll(member.id());
		assertThat(this.sessions.list(member.id(), new MockHttpServletRequest())).isEmpty();
	}

	/** The same session in all requests. */
	private RequestPostProcessor staying(Member member) {
		String cookie = this.desk.cookie(member, Instant.now());
		return (request) -> {
			request.setCookies(new Cookie("desk", cookie));
			return request;
		};
	}

}
