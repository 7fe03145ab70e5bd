package laurel.account.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import laurel.account.Account;
import laurel.account.Doorstep;
import laurel.staff.Role;
import laurel.support.Guest;
import laurel.support.Guest.Answer;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What administrators do with people, and that it stays on record. */
class PeopleTest extends Doorstep {

	private static final String PEOPLE = "/desk/people";

	@Test
	void linkOfAnInvitationIsShownOnceAndWorks() {
		Someone ada = someone(Role.ADMINISTRATOR);
		Guest guest = in(ada);
		String email = email();
		Answer answer = guest.post(PEOPLE + "/invitations", "name", " Iris Zqx ", "email", email, "role", "TRANSLATOR");
		assertThat(answer.status()).isEqualTo(303);
		Document shown = guest.page(answer.location());
		String link = shown.select(".secret").text();
		assertThat(link).matches("http://localhost/desk/set-up/[\\w-]{43}");
		assertThat(shown.text()).as("no mail server").doesNotContain("also sent");
		Document list = guest.page(PEOPLE);
		assertThat(list.text()).contains("Iris Zqx", "Translator");
		assertThat(list.html()).doesNotContain(link.substring(link.length() - 43));
		assertThat(guest().page(link.substring(16)).select("#email").val()).isEqualTo(email);
		assertThat(onRecord(ada)).contains("account.invited Iris Zqx translator");
	}

	@Test
	void invitationThatCannotBeIsShownAgainWithWhatWasTyped() {
		Someone known = someone(Role.WRITER);
		Guest guest = in(someone(Role.ADMINISTRATOR));
		Answer answer = guest.post(PEOPLE + "/invitations", "name", "Iris", "email", known.email());
		assertThat(answer.status()).isEqualTo(422);
		assertThat(answer.page().select("#name").val()).isEqualTo("Iris");
		assertThat(answer.page().select("#email").val()).isEqualTo(known.email());
		assertThat(answer.page().select("[role=alert] li")).hasSize(2);
		assertThat(answer.page().select("#fault-email, #fault-role")).hasSize(2);
		assertThat(guest.post(PEOPLE + "/invitations", "name", " ", "role", "QUEEN").status()).isEqualTo(422);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Iris \u202e sirI", "\u2066Iris", "Iris\u0007" })
	void lettersThatChangeWhatIsReadAreRefused(String name) {
		Guest guest = in(someone(Role.ADMINISTRATOR));
		Answer invitation = guest.post(PEOPLE + "/invitations", "name", name, "email", email(), "role", "WRITER");
		assertThat(invitation.page().select("#fault-name").text()).contains("can change what is read");
		Answer own = guest.post("/desk/account", "name", name, "language", "en");
		assertThat(own.page().select("#fault-name").text()).contains("can change what is read");
		Answer key = guest.post("/desk/account/passkeys", "label", name, "credential", "none");
		assertThat(key.page().select("[role=alert]").text()).contains("can change what is read");
	}

	@Test
	void whatIsOnRecordInCodesIsReadInWords() {
		Guest guest = in(someone(Role.ADMINISTRATOR));
		guest.post(PEOPLE + "/invitations", "name", "Iris Zqx", "email", email(), "role", "TRANSLATOR");
		assertThat(guest.page("/desk/audit").select("tbody tr td:last-child").eachText()).startsWith("Translator",
				"with a password and a code");
		guest.post("/desk/language", "language", "es", "to", "/desk");
		assertThat(guest.page("/desk/audit").select("tbody tr td:last-child").eachText()).startsWith("Traducción",
				"con contraseña y código");
	}

	@Test
	void withdrawnInvitationOpensNothing() {
		Someone ada = someone(Role.ADMINISTRATOR);
		Guest guest = in(ada);
		String link = link(guest,
				guest.post(PEOPLE + "/invitations", "name", "Eva Zqx", "email", email(), "role", "WRITER"));
		String withdrawal = guest.page(PEOPLE).select("main form[action$=withdrawal]").last().attr("action");
		assertThat(guest.post(withdrawal).status()).isEqualTo(303);
		assertThat(guest().get(link.substring(16)).status()).isEqualTo(404);
		assertThat(guest.post(withdrawal).status()).isEqualTo(404);
		assertThat(onRecord(ada)).contains("account.invitation-withdrawn Eva Zqx");
	}

	@Test
	void roleIsChangedAndWhoWasDisabledComesBack() {
		Someone ada = someone(Role.ADMINISTRATOR);
		Someone vera = someone(Role.WRITER);
		Guest guest = in(ada);
		Guest hers = in(vera);
		String path = PEOPLE + "/" + vera.id();
		assertThat(guest.page(path).select("input[name=role][checked]").val()).isEqualTo("WRITER");
		guest.post(path + "/role", "role", "EDITOR");
		assertThat(account(vera).role()).isEqualTo(Role.EDITOR);
		assertThat(isIn(hers)).isTrue();
		assertThat(guest.post(path + "/role").status()).isEqualTo(422);
		guest.post(path + "/disabling");
		assertThat(isIn(hers)).isFalse();
		assertThat(this.database.sql("select count(*) from desk_session where principal_name = :id")
			.param("id", String.valueOf(vera.id()))
			.query(Integer.class)
			.single()).isZero();
		assertThat(guest.page(path).select("main").text()).contains("cannot come in");
		guest.post(path + "/enabling");
		assertThat(isIn(hers)).as("the former session is over all the same").isFalse();
		assertThat(account(vera).isDisabled()).isFalse();
		assertThat(onRecord(ada)).containsSubsequence("account.role-changed Vera Nadie writer → editor",
				"account.disabled Vera Nadie", "account.enabled Vera Nadie");
	}

	@Test
	void linkForANewStartIsVoidOnceWhoHoldsItIsDisabled() {
		Someone vera = someone(Role.WRITER);
		Someone ada = someone(Role.ADMINISTRATOR);
		Guest guest = in(ada);
		String link = link(guest, guest.post(PEOPLE + "/" + vera.id() + "/reset"));
		assertThat(guest().get(link.substring(16)).status()).isEqualTo(303);
		guest.post(PEOPLE + "/" + vera.id() + "/disabling");
		guest.post(PEOPLE + "/" + vera.id() + "/enabling");
		assertThat(guest().get(link.substring(16)).status()).isEqualTo(404);
		assertThat(onRecord(ada)).contains("account.reset Vera Nadie");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/role", "/disabling", "/enabling", "/reset", "/sessions/x/end", "" })
	void nobodyIsThereUnderAnotherNumber(String action) {
		Guest guest = in(someone(Role.ADMINISTRATOR));
		String path = PEOPLE + "/999999999" + action;
		assertThat((action.isEmpty() ? guest.get(path) : guest.post(path, "role", "WRITER")).status()).isEqualTo(404);
	}

	@Test
	void lastAdministratorStays() {
		Someone ada = someone(Role.ADMINISTRATOR);
		whileOthersAreGone(List.of(ada), () -> {
			Guest guest = in(ada);
			String path = PEOPLE + "/" + ada.id();
			for (Answer answer : List.of(guest.post(path + "/role", "role", "EDITOR"),
					guest.post(path + "/disabling"))) {
				assertThat(answer.status()).isEqualTo(422);
				assertThat(answer.page().select("[role=alert] li").text()).contains("last administrator");
			}
			assertThat(account(ada).role()).isEqualTo(Role.ADMINISTRATOR);
			assertThat(isIn(guest)).isTrue();
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "/role", "/disabling" })
	void twoAdministratorsWhoTakeEachOtherAwayAtOnceDoNotBothWin(String action) {
		for (int time = 0; time < 5; time++) {
			Someone ada = someone(Role.ADMINISTRATOR);
			Someone eva = someone(Role.ADMINISTRATOR);
			whileOthersAreGone(List.of(ada, eva), () -> {
				List<Guest> both = List.of(in(ada), in(eva));
				List<Someone> others = List.of(eva, ada);
				ExecutorService two = Executors.newFixedThreadPool(2);
				List<Callable<Integer>> acts = new ArrayList<>();
				for (int i = 0; i < 2; i++) {
					Guest guest = both.get(i);
					String path = PEOPLE + "/" + others.get(i).id() + action;
					guest.get(PEOPLE);
					acts.add(() -> guest.post(path, "role", "WRITER").status());
				}
				List<Integer> statuses = new ArrayList<>();
				for (var answer : two.invokeAll(acts)) {
					statuses.add(answer.get());
				}
				two.shutdown();
				assertThat(statuses).containsOnlyOnce(303).doesNotContain(500);
				assertThat(List.of(account(ada), account(eva)))
					.filteredOn((each) -> each.role() == Role.ADMINISTRATOR && !each.isDisabled())
					.hasSize(1);
			});
		}
	}

	/** Administrators of other tests come back afterwards. */
	private void whileOthersAreGone(List<Someone> left, Deed deed) {
		List<Long> ids = left.stream().map(Someone::id).toList();
		List<Long> gone = this.database.sql("""
				update account set disabled_at = now()
				where role = 'administrator' and disabled_at is null and id not in (:left) returning id""")
			.param("left", ids)
			.query(Long.class)
			.list();
		try {
			deed.run();
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
		finally {
			if (!gone.isEmpty()) {
				this.database.sql("update account set disabled_at = null where id in (:gone)")
					.param("gone", gone)
					.update();
			}
		}
	}

	/** As it stands on the page that the form leads on to. */
	private static String link(Guest guest, Answer answer) {
		return guest.page(answer.location()).select(".secret").text();
	}

	private Account account(Someone who) {
		return this.accounts.find(who.id()).orElseThrow();
	}

	private List<String> onRecord(Someone actor) {
		return this.database.sql(
				"select rtrim(act || ' ' || target || ' ' || detail) from audit_event where account = :id order by position")
			.param("id", actor.id())
			.query(String.class)
			.list();
	}

	@FunctionalInterface
	private interface Deed {

		void run() throws Exception;

	}

}
