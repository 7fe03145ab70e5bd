package laurel.safety.desk;

import java.util.List;
import java.util.Map;

import laurel.staff.Role;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

import static org.assertj.core.api.Assertions.assertThat;

class ExitPagesTest extends SafetyPages {

	private static final String LIST = "/desk/exits";

	private static final String PREVIEW = LIST + "/preview";

	@Autowired
	private FakeInternet internet;

	@Test
	void onlyAdministratorsSayWhereTheExitLeads() {
		assertThat(statusFor(Role.ADMINISTRATOR, LIST)).isEqualTo(HttpStatus.OK);
		assertThat(statusFor(Role.EDITOR, LIST)).isNotEqualTo(HttpStatus.OK);
	}

	@Test
	void pageIsLookedAtAndThenAdded() {
		this.internet.page("https://tides.example/", "<title>Tides</title>");
		Document seen = document(
				submit(page(LIST), PREVIEW, Map.of("language", "es", "address", "https://TIDES.example")),
				HttpStatus.OK);
		assertThat(seen.select("main dd").eachText()).containsExactly("https://tides.example/", "Tides");
		assertThat(seen.select("main .warn")).isEmpty();
		assertThat(addresses("es")).hasSize(2);
		submitted(seen, LIST, Map.of());
		assertThat(addresses("es")).hasSize(3).last().isEqualTo("https://tides.example/");
		assertThat(page("/es/").select("html").attr("data-exit")).contains("https://tides.example/");
		assertThat(page("/en/").select("html").attr("data-exit")).doesNotContain("tides");
	}

	@Test
	void warningsDoNotKeepAnybodyFromAddingIt() {
		this.internet.page("https://bank.example/", "<title>A <b> shelter</title><input type=password>", "Set-Cookie",
				"a=b");
		inSpanish();
		Document seen = document(submit(page(LIST), PREVIEW, Map.of("address", "https://bank.example/")),
				HttpStatus.OK);
		assertThat(seen.select("main .warn li").eachText()).hasSize(3).contains("La página pide una contraseña.");
		assertThat(seen.select("main form button").text()).isEqualTo("Agregarla de todos modos");
		submitted(seen, LIST, Map.of());
		assertThat(addresses("es")).last().isEqualTo("https://bank.example/");
	}

	@Test
	void impossibleAddressIsRefusedAndKept() {
		for (String address : List.of("http://example.org/", "https://example.org/?q=a", "https://localhost/",
				"https://www.wikipedia.org/", "https://" + FakeInternet.INSIDE + "/")) {
			Document refused = document(submit(page(LIST), PREVIEW, Map.of("address", address)),
					HttpStatus.UNPROCESSABLE_CONTENT);
			assertThat(refused.select(".summary a").eachAttr("href")).as(address).containsExactly("#address");
			assertThat(refused.getElementById("address").val()).isEqualTo(address);
		}
		assertThat(addresses("en")).hasSize(2);
	}

	@Test
	void pageOfTheListIsLookedAtAgain() {
		String path = LIST + "/" + id("en", 1);
		Document seen = document(submit(page(LIST), path + "/preview", Map.of()), HttpStatus.OK);
		assertThat(seen.select("main .warn li").eachText()).singleElement().asString().contains("did not answer");
		assertThat(seen.select("main form")).isEmpty();
	}

	@Test
	void pagesMoveAndGoButTheLastOneStays() {
		List<String> before = addresses("en");
		String first = LIST + "/" + id("en", 1);
		String second = LIST + "/" + id("en", 2);
		Document old = page(LIST);
		submitted(old, first + "/position", Map.of());
		assertThat(addresses("en")).containsExactly(before.get(1), before.get(0));
		submitted(page(LIST), first + "/removal", Map.of());
		assertThat(addresses("en")).containsExactly(before.get(1));
		assertThat(page(LIST).text()).contains("The last page of a language can’t be removed");
		document(submit(old, second + "/removal", Map.of()), HttpStatus.CONFLICT);
		assertThat(addresses("en")).hasSize(1);
	}

	@Test
	void auditLogNamesTheLanguageInThatOfWhoeverReads() {
		submitted(page(LIST), LIST + "/" + id("en", 1) + "/position", Map.of());
		submitted(page(LIST), LIST + "/" + id("es", 1) + "/position", Map.of());
		assertThat(targets()).startsWith("Spanish", "English");
		inSpanish();
		assertThat(targets()).startsWith("Español", "Inglés");
	}

	private List<String> targets() {
		return page("/desk/audit").select("tbody tr td:nth-child(5)").eachText();
	}

	private List<String> addresses(String language) {
		return this.database.queryForList("select address from exit_destination where language = ? order by position",
				String.class, language);
	}

	private Long id(String language, int position) {
		return this.database.queryForObject("select id from exit_destination where language = ? and position = ?",
				Long.class, language, position);
	}

}
