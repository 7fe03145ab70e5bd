package laurel.account;

import java.lang.reflect.Method;
import java.util.Arrays;

import laurel.lang.Language;
import laurel.staff.Allowed;
import laurel.staff.Member;
import laurel.staff.Role;
import laurel.staff.Stranger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.method.HandlerMethod;

import static org.assertj.core.api.Assertions.assertThat;

/** A handler answers whom it names, and nobody where it names nobody. */
class DeskDoorTest extends Doorstep {

	@Autowired
	private DeskDoor door;

	@ParameterizedTest
	@CsvSource({ "Silent, silent, ADMINISTRATOR, 403", "Silent, silent, , 403", "Silent, named, EDITOR, 200",
			"Silent, named, WRITER, 403", "Silent, named, , 403", "Silent, open, , 200", "Open, silent, , 200",
			"Open, named, , 403", "Open, named, WRITER, 403", "Open, named, ADMINISTRATOR, 200",
			"Named, silent, WRITER, 200", "Named, silent, TRANSLATOR, 403", "Named, silent, EDITOR, 200",
			"Named, named, WRITER, 403", "Named, open, , 200" })
	void handlerAnswersWhomItNames(String type, String method, Role role, int status) throws Exception {
		Object controller = switch (type) {
			case "Silent" -> new Silent();
			case "Open" -> new Open();
			default -> new Named();
		};
		Method handler = Arrays.stream(controller.getClass().getDeclaredMethods())
			.filter((each) -> each.getName().equals(method))
			.findFirst()
			.orElseThrow();
		assertThat(statusOf(new HandlerMethod(controller, handler), role)).isEqualTo(status);
	}

	@Test
	void whatIsNoHandlerIsNotThere() throws Exception {
		assertThat(statusOf(new Object(), Role.ADMINISTRATOR)).isEqualTo(404);
	}

	private int statusOf(Object handler, Role role) throws Exception {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/desk/anything");
		if (role != null) {
			request.setAttribute(Member.class.getName(), new Member(1, "Vera", role, Language.EN));
		}
		MockHttpServletResponse response = new MockHttpServletResponse();
		boolean through = this.door.preHandle(request, response, handler);
		assertThat(through).isEqualTo(response.getStatus() == 200);
		return response.getStatus();
	}

	static class Silent {

		void silent() {
		}

		@Allowed(Role.EDITOR)
		void named() {
		}

		@Stranger
		void open() {
		}

	}

	@Stranger
	static class Open {

		void silent() {
		}

		@Allowed(Role.EDITOR)
		void named() {
		}

	}

	@Allowed(Role.WRITER)
	static class Named {

		void silent() {
		}

		@Allowed(Role.EDITOR)
		void named() {
		}

		@Stranger
		void open() {
		}

	}

}
