package laurel.account.desk;

import java.nio.charset.StandardCharsets;
import java.util.List;

import laurel.account.Doorstep;
import laurel.staff.Role;
import laurel.support.Guest;
import laurel.support.Guest.Answer;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A link that works once is shown once; its page can be loaded again all the same. */
class LinkShownOnceTest extends Doorstep {

	private static final String PEOPLE = "/desk/people";

	@ParameterizedTest
	@CsvSource({ "en, withdraw the invitation below and invite this person again",
			"es, retire la invitación aquí abajo y vuelva a invitar" })
	void loadingItsPageAgainInvitesNobodyAgain(String language, String how) {
		Guest guest = in(someone(Role.ADMINISTRATOR));
		guest.post("/desk/language", "language", language, "to", "/desk");
		String name = "Iris " + email();
		Answer made = guest.post(PEOPLE + "/invitations", "name", name, "role", "WRITER");
		assertThat(made.status()).isEqualTo(303);
		String link = guest.page(made.location()).select(".secret").text();
		Answer again = guest.get(made.location());
		assertThat(again.status()).isEqualTo(303);
		assertThat(again.location()).isEqualTo(PEOPLE);
		Document people = guest.page(again.location());
		assertThat(people.select("[role=status]").text()).contains(how);
		assertThat(people.html()).doesNotContain(token(link));
		assertThat(people.select(".cards h3").eachText()).containsOnlyOnce(name);
		assertThat(acts(name)).containsExactly("account.invited");
		assertThat(guest().get(link.substring(16)).status()).isEqualTo(200);
	}

	@ParameterizedTest
	@CsvSource({ "en, Make a new one below", "es, Cree uno nuevo aquí abajo" })
	void loadingItsPageAgainLeavesANewStartAsItIs(String language, String how) {
		Someone vera = someone(Role.WRITER);
		Guest guest = in(someone(Role.ADMINISTRATOR));
		guest.post("/desk/language", "language", language, "to", "/desk");
		String own = PEOPLE + "/" + vera.id();
		Answer made = guest.post(own + "/reset");
		String link = guest.page(made.location()).select(".secret").text();
		Answer again = guest.get(made.location());
		assertThat(again.location()).isEqualTo(own);
		assertThat(guest.page(again.location()).select("[role=status]").text()).contains(how);
		assertThat(guest().get(link.substring(16)).status()).as("it still opens").isEqualTo(303);
	}

	/** The database holds nothing that opens it, neither before it is shown nor after. */
	@Test
	void onItsWayToThePageItIsNowhereInTheDatabase() {
		Guest guest = in(someone(Role.ADMINISTRATOR));
		Answer made = invite(guest);
		assertThat(waiting()).isEqualTo(1);
		assertThat(sessionsWith(made.location().replaceFirst(".*=", ""))).isZero();
		assertThat(sessionsWith("/desk/set-up/")).isZero();
		String link = guest.page(made.location()).select(".secret").text();
		assertThat(sessionsWith(token(link))).isZero();
		assertThat(waiting()).isZero();
	}

	@Test
	void twoAtOnceAreBothShown() {
		Guest guest = in(someone(Role.ADMINISTRATOR));
		Answer first = invite(guest);
		Answer second = invite(guest);
		for (Answer made : List.of(first, second)) {
			assertThat(guest.page(made.location()).select(".secret").text())
				.matches("http://localhost/desk/set-up/.{43}");
		}
		assertThat(guest.get("/desk/people/invitations/link?key=%2B%2B&key=x").status()).isEqualTo(303);
	}

	/**
	 * Somebody else’s browser has the address of the page, and nothing that waits for it.
	 */
	@ParameterizedTest
	@CsvSource({ "ADMINISTRATOR, 303", "EDITOR, 403" })
	void itIsShownToWhoeverMadeItAlone(Role role, int status) {
		Guest guest = in(someone(Role.ADMINISTRATOR));
		Answer made = invite(guest);
		Answer other = in(someone(role)).get(made.location());
		assertThat(other.status()).isEqualTo(status);
		assertThat(other.text()).doesNotContain("set-up");
		assertThat(guest.page(made.location()).select(".secret").text()).contains("/desk/set-up/");
	}

	private static String token(String link) {
		return link.substring(link.length() - 43);
	}

	private static Answer invite(Guest guest) {
		return guest.post(PEOPLE + "/invitations", "name", "Iris Zqx", "email", email(), "role", "WRITER");
	}

	private int waiting() {
		return this.database.sql("select count(*) from desk_session_attributes where attribute_name like 'ShownOnce.%'")
			.query(Integer.class)
			.single();
	}

	/** How many sessions have this in what they keep. */
	private int sessionsWith(String words) {
		return this.database.sql("""
				select count(*) from desk_session_attributes
				where position(:words::bytea in attribute_bytes || convert_to(attribute_name, 'UTF8')) > 0""")
			.param("words", words.getBytes(StandardCharsets.UTF_8))
			.query(Integer.class)
			.single();
	}

}
