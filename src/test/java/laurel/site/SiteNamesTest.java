package laurel.site;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import laurel.lang.Language;
import laurel.staff.Member;
import laurel.staff.Role;
import laurel.support.WholeSite;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What the site is called, on the pages that readers see. */
@WholeSite
class SiteNamesTest {

	private static final Member ADMINISTRATOR = new Member(1, "Ana", Role.ADMINISTRATOR, Language.ES);

	private static final Map<Language, Names> SETTLED = Map.of(Language.ES,
			new Names("Casa Luz", "Casa Luz de la Frontera", "Estamos en Laredo desde 1994."), Language.EN,
			new Names("House of Light", "House of Light at the Border", ""));

	@Autowired
	private SiteNames names;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcTemplate database;

	@AfterEach
	void takeThemAway() {
		this.database.update("delete from organisation_text");
	}

	@Test
	void siteIsCalledByItsSettingUntilStaffNameIt() {
		assertThat(this.names.settled().names()).hasSize(2).containsValue(new Names("Laurel", "Laurel", ""));
		Document page = page("/es/");
		assertThat(page.title()).endsWith(" – Laurel");
		assertThat(page.select("footer strong").text()).isEqualTo("Laurel");
	}

	@Test
	void namesStandOnEveryPageAtOnceInItsLanguage() {
		change(SETTLED);
		Document spanish = page("/es/articulos");
		assertThat(spanish.title()).isEqualTo("Artículos – Casa Luz");
		assertThat(spanish.select("html").attr("data-name")).isEqualTo("Casa Luz");
		assertThat(spanish.select(".masthead .name").text()).isEqualTo("Casa Luz");
		assertThat(spanish.select("meta[property=og:site_name]").attr("content")).isEqualTo("Casa Luz");
		assertThat(spanish.select("footer").text()).contains("Casa Luz de la Frontera", "desde 1994");
		Document english = page("/en/topics");
		assertThat(english.select("html").attr("data-name")).isEqualTo("House of Light");
		assertThat(english.select("footer strong").text()).isEqualTo("House of Light at the Border");
		assertThat(english.select("footer p")).hasSize(1);
	}

	@Test
	void changeIsOnRecordWithWhatStoodBefore() {
		change(SETTLED);
		assertThat(lastRecord()).containsExactly("names.changed", "Casa Luz",
				"es: Laurel · Laurel → Casa Luz · Casa Luz de la Frontera · Estamos en Laredo desde 1994.\n"
						+ "en: Laurel · Laurel → House of Light · House of Light at the Border");
		int version = this.names.settled().version();
		change(SETTLED);
		assertThat(this.names.settled().version()).isEqualTo(version);
	}

	@Test
	void namesThatSomebodyChangedMeanwhileAreNotOverwritten() {
		int seen = this.names.settled().version();
		change(SETTLED);
		Map<Language, Names> others = Map.of(Language.ES, new Names("A", "A", ""), Language.EN,
				new Names("B", "B", ""));
		assertThatExceptionOfType(OptimisticLockingFailureException.class)
			.isThrownBy(() -> this.names.change(ADMINISTRATOR, seen, others));
		assertThat(this.names.settled().names()).isEqualTo(SETTLED);
	}

	private void change(Map<Language, Names> names) {
		this.names.change(ADMINISTRATOR, this.names.settled().version(), names);
	}

	private Document page(String path) {
		return Jsoup.parse(new String(this.mvc.get().uri(path).exchange().getResponse().getContentAsByteArray(),
				StandardCharsets.UTF_8));
	}

	private List<String> lastRecord() {
		return this.database.queryForObject(
				"select act, target, detail from audit_event order by position desc limit 1",
				(row, number) -> List.of(row.getString(1), row.getString(2), row.getString(3)));
	}

}
