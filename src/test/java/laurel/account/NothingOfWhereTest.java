package laurel.account;

import java.time.Duration;
import java.util.List;

import laurel.staff.Role;
import laurel.support.Guest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/** Staff are hunted: after a day at the desk nothing tells where they were. */
@ExtendWith(OutputCaptureExtension.class)
class NothingOfWhereTest extends Doorstep {

	private static final String ADDRESS = "127.91.173.57";

	private static final List<String> MARKS = List.of(ADDRESS, "91.173.57", "ZqxAgent", "zz-qxlang", "zqxquery",
			"zqxreferrer", "zqxforwarded");

	@Test
	void dayAtTheDeskLeavesNothingOfWhereItWas(CapturedOutput output) {
		Someone vera = someone(Role.ADMINISTRATOR);
		Guest guest = new Guest(this.port, ADDRESS).saying("User-Agent", "ZqxAgent/1.0 (Zqx)")
			.saying("Accept-Language", "en, zz-qxlang;q=0.5")
			.saying("Referer", "http://localhost/zqxreferrer")
			.saying("X-Forwarded-For", "203.0.113.9, zqxforwarded")
			.saying("Sec-CH-UA", "\"ZqxAgent\"");
		guest.get("/desk?zqxquery=1");
		guest.get("/desk/sign-in?to=/desk/people&zqxquery=1");
		signIn(guest, vera.email(), "a wrong password", "1");
		signIn(guest, vera.email(), PASSWORD, code(vera));
		assertThat(isIn(guest)).isTrue();
		guest.post("/desk/account?zqxquery=1", "name", "Vera Nadie Zqx", "language", "es");
		guest.get("/desk/account?zqxquery=1");
		this.clock.move(DeskSessions.PROVEN.plus(Duration.ofSeconds(1)));
		guest.get("/desk/people?zqxquery=1");
		guest.post("/desk/people/invitations?zqxquery=1", "name", "Eva", "role", "WRITER");
		guest.post("/desk/proof", "password", PASSWORD, "code", code(vera));
		guest.post("/desk/sign-in/passkey/options");
		guest.post("/desk/language", "language", "en", "to", "/desk");
		guest.get("/desk/nothing?zqxquery=1");
		guest.ask("POST /desk/account?zqxquery=1", "_csrf=1");
		guest.get("/desk/people/99999999999999999999?zqxquery=1");
		assertThat(isIn(guest)).isTrue();
		for (String mark : MARKS) {
			assertThat(Kept.findings(this.database, mark)).as(mark).isEmpty();
		}
		assertThat(Kept.findings(this.database, "Vera Nadie Zqx")).as("the search would find it")
			.contains("account.name", "audit_event.detail");
		assertThat(Kept.findings(this.database, String.valueOf(vera.id()))).contains("desk_session.principal_name");
		assertThat(output.getAll()).doesNotContain(MARKS).doesNotContain(vera.email());
	}

}
