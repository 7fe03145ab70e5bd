package laurel.safety;

import java.util.List;

import laurel.lang.Language;
import laurel.layout.TestAddress;
import laurel.support.WholeSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.transaction.AfterTransaction;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@WholeSite
@Transactional
class ExitsTest {

	@Autowired
	private Exits exits;

	@Autowired
	private ExitRules rules;

	@Autowired
	private SafetyNotices notices;

	@Autowired
	private JdbcTemplate database;

	@AfterTransaction
	void readAsItIsAgain() {
		for (Language language : Language.values()) {
			this.notices.in(language);
		}
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			https://Maps.Example.org,              https://maps.example.org/
			HTTPS://example.org/a/../b,            https://example.org/b
			' https://example.org/el-tiempo ',     https://example.org/el-tiempo
			https://example.org/señal,             https://example.org/se%C3%B1al
			""")
	void addressIsKeptInTheOneWayToWriteIt(String typed, String kept) {
		assertThat(Desk.problems(this.rules, form(typed))).isEmpty();
		this.exits.add(form(typed), Desk.ROSA);
		assertThat(addresses()).hasSize(3).last().isEqualTo(kept);
		assertThat(this.notices.in(Language.EN).exits()).contains(kept);
		assertThat(this.notices.in(Language.ES).exits()).doesNotContain(kept);
		assertThat(Desk.record(this.database)).containsEntry("act", "exit.added")
			.containsEntry("target", "en")
			.containsEntry("detail", "– → " + kept);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			'',                                    exit.address.missing
			example.org,                           exit.address.invalid
			http://example.org/,                   exit.address.invalid
			javascript:alert(1),                   exit.address.invalid
			'https://example org/',                exit.address.invalid
			https:example.org,                     exit.address.host
			https:///a,                            exit.address.host
			https://rosa@example.org/,             exit.address.host
			https://example.org:8443/,             exit.address.host
			https://127.0.0.1/,                    exit.address.host
			https://[::1]/,                        exit.address.host
			https://2130706433/,                   exit.address.host
			https://0x7f.1/,                       exit.address.host
			https://router/,                       exit.address.host
			https://example.org/?user=rosa,        exit.address.query
			https://example.org/#top,              exit.address.query
			https://WWW.WIKIPEDIA.org,             exit.address.taken
			""")
	void addressThatCannotBeIsRefused(String typed, String message) {
		assertThat(Desk.problems(this.rules, form(typed))).containsExactly("address " + message);
	}

	@Test
	void ourOwnSiteIsNoWayOut() {
		assertThat(ExitAddress.problem("https://localhost/")).hasValue("exit.address.host");
		assertThat(Desk.problems(new ExitRules(this.exits, TestAddress.of("https://www.example.org")),
				form("https://WWW.example.org/weather")))
			.containsExactly("address exit.address.own");
	}

	@Test
	void listAndAddressesHaveAnEnd() {
		assertThat(Desk.problems(this.rules, form("https://example.org/" + "a".repeat(181))))
			.containsExactly("address exit.address.long");
		for (int page = 3; page <= 8; page++) {
			assertThat(Desk.problems(this.rules, form("https://example.org/" + page))).isEmpty();
			this.exits.add(form("https://example.org/" + page), Desk.ROSA);
		}
		assertThat(Desk.problems(this.rules, form("https://example.org/9")))
			.containsExactly("address exit.address.many");
	}

	@Test
	void noPageIsInAListTwice() {
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> this.exits.add(form("https://www.wikipedia.org"), Desk.ROSA));
	}

	@Test
	void pagesChangePlacesAndTheLastOneStays() {
		List<KeptExit> before = this.exits.in(Language.EN);
		this.exits.move(before.get(0).id(), Step.DOWN, Desk.ROSA);
		assertThat(addresses()).containsExactly(before.get(1).address(), before.get(0).address());
		assertThat(Desk.record(this.database)).containsEntry("act", "exit.moved")
			.containsEntry("detail", before.get(0).address() + ": 1 → 2");
		assertThat(this.exits.remove(before.get(0).id(), Desk.ROSA)).isTrue();
		assertThat(Desk.record(this.database)).containsEntry("act", "exit.removed");
		assertThat(this.exits.remove(before.get(1).id(), Desk.ROSA)).isFalse();
		assertThat(this.notices.in(Language.EN).exits()).containsExactly(before.get(1).address());
		assertThat(this.exits.in(Language.ES)).hasSize(2);
	}

	private List<String> addresses() {
		return this.exits.in(Language.EN).stream().map(KeptExit::address).toList();
	}

	private static ExitForm form(String address) {
		ExitForm form = new ExitForm();
		form.setLanguage(Language.EN);
		form.setAddress(address);
		return form;
	}

}
