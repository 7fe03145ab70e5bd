package laurel.content;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import laurel.lang.Language;
import laurel.staff.Member;
import laurel.staff.Role;
import laurel.support.AtDesk;
import laurel.support.DeskVisitor;
import laurel.support.MovedClock;
import laurel.sweep.Browsing;
import laurel.sweep.PageRule;
import laurel.sweep.VisitedPage;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever is given an address sees a text before others do, for as long as it lasts. */
class PreviewLinkTest extends EveryLife {

	private final ContentKinds kinds;

	private final Manuscripts manuscripts;

	private final JdbcTemplate database;

	private final MockMvcTester mvc;

	private final AtDesk desk;

	private final MovedClock clock;

	private DeskVisitor editor;

	@LocalServerPort
	private int port;

	@Autowired
	PreviewLinkTest(ApplicationContext site) {
		super(site);
		this.kinds = site.getBean(ContentKinds.class);
		this.manuscripts = site.getBean(Manuscripts.class);
		this.database = site.getBean(JdbcTemplate.class);
		this.mvc = site.getBean(MockMvcTester.class);
		this.desk = site.getBean(AtDesk.class);
		this.clock = site.getBean(MovedClock.class);
	}

	@BeforeEach
	void sitDown() {
		this.editor = new DeskVisitor(this.mvc, this.desk.as(Role.EDITOR));
	}

	@ParameterizedTest
	@MethodSource("everyKind")
	void strangerSeesThePageThatReadersWillSeeWithALineAboveIt(ContentKind kind, Language language) {
		draft(kind, language);
		String token = make("7");
		Document preview = visit(path(language, token)).document();
		assertThat(preview.select("main > .notice").text()).contains((language == Language.ES) ? "privada" : "private");
		assertThat(preview.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
		assertThat(preview.select("link[rel=canonical], link[rel=alternate], meta[property]")).isEmpty();
		assertThat(preview.select("a.language").attr("href")).isEqualTo(path(language.other(), token));
		assertThat(this.life.status(kind.path(language, Life.slug(language)))).isEqualTo(404);
		this.life.save(kind, language);
		Document page = visit(kind.path(language, Life.slug(language))).document();
		assertThat(preview.select("main article").outerHtml()).isEqualTo(page.select("main article").outerHtml());
		assertThat(preview.select("aside").outerHtml()).isEqualTo(page.select("aside").outerHtml());
	}

	@ParameterizedTest
	@MethodSource("everyKind")
	void privatePreviewKeepsEveryRuleOfPublicPages(ContentKind kind, Language language) {
		draft(kind, language);
		String token = make("1");
		for (Language each : Language.values()) {
			VisitedPage page = visit(path(each, token));
			assertThat(page.status()).isEqualTo(200);
			assertThat(page.header("X-Robots-Tag")).isEqualTo("noindex");
			PageRule.ALL.forEach((rule) -> rule.check(page));
		}
	}

	@Test
	void addressIsShownOnceAndOnlyItsHashIsKept() {
		draft(this.kinds.all().get(0), Language.ES);
		String token = make("7");
		assertThat(token).matches("[A-Za-z0-9_-]{43}");
		Document page = this.editor.open(links());
		assertThat(page.html()).doesNotContain(token);
		assertThat(page.select(".cards").text()).contains("For the lawyer", "Test editor", "It works until");
		assertThat(this.database.queryForObject("""
				select count(*) from preview_link where hash = sha256(cast(? as bytea))
				and expires_at - created_at = interval '7 days'""", Integer.class,
				token.getBytes(StandardCharsets.UTF_8)))
			.isEqualTo(1);
		assertThat(acts(1)).containsExactly("preview.made A life ES For the lawyer");
	}

	@ParameterizedTest
	@EnumSource
	void loadingThePageAgainMakesNoOtherAddress(Language language) {
		draft(this.kinds.all().get(0), Language.ES);
		DeskVisitor maker = new DeskVisitor(this.mvc, this.desk.staying(Role.EDITOR, language));
		MvcTestResult made = maker.send(links(), links(), Map.of("purpose", "For me", "days", "7"));
		String page = String.valueOf(made.getResponse().getRedirectedUrl());
		maker.open(page);
		assertThat(maker.status(page)).isEqualTo(303);
		Document list = maker.open(links());
		assertThat(list.select("[role=status]").text())
			.contains((language == Language.EN) ? "revoke the private preview below and make another"
					: "revoque aquí abajo la vista previa privada y cree otra");
		assertThat(list.select(".cards li")).hasSize(1);
	}

	@Test
	void wrongRevokedAndExpiredAddressesAreNotFoundInTheSameWay() {
		draft(this.kinds.all().get(0), Language.EN);
		String revoked = make("30");
		String action = this.editor.open(links()).select(".cards form").attr("action");
		assertThat(this.editor.send(links(), action, Map.of())).hasStatus(303).hasHeader("Location", links());
		assertThat(acts(1)).containsExactly("preview.revoked A life EN For the lawyer");
		assertThat(this.mvc.post().uri(action).with(this.desk.as(Role.EDITOR)).exchange()).hasStatus(404);
		String expired = make("1");
		assertThat(visit(path(Language.EN, expired)).status()).isEqualTo(200);
		this.clock.move(Duration.ofDays(1));
		assertThat(this.editor.open(links()).select(".cards")).isEmpty();
		List<VisitedPage> answers = Stream.of(revoked, expired, "x".repeat(43), "no")
			.map((token) -> visit(path(Language.EN, token)))
			.toList();
		assertThat(answers).extracting(VisitedPage::status).containsOnly(404);
		assertThat(answers.subList(0, 3)).extracting(VisitedPage::html).containsOnly(answers.get(0).html());
	}

	@Test
	void previewEndsWithItsText() {
		draft(this.kinds.all().get(0), Language.EN);
		String token = make("30");
		this.life.end();
		assertThat(visit(path(Language.EN, token)).status()).isEqualTo(404);
	}

	@ParameterizedTest
	@CsvSource({ "'', 7, #purpose", "For me, 365, #days", "For\u202e me, 7, #purpose" })
	void wrongWordsAreToldBesideTheirField(String purpose, String days, String field) {
		draft(this.kinds.all().get(0), Language.EN);
		MvcTestResult answer = this.editor.send(links(), links(), Map.of("purpose", purpose, "days", days));
		assertThat(answer).hasStatus(422);
		assertThat(DeskVisitor.page(answer).select(".summary a").eachAttr("href")).containsExactly(field);
		assertThat(DeskVisitor.page(answer).getElementById("purpose").val()).isEqualTo(purpose);
	}

	@Test
	void writersHandOutTheirOwnTextsAndTranslatorsNone() {
		Member writer = this.desk.member(Role.WRITER, Language.EN);
		DeskVisitor own = new DeskVisitor(this.mvc, this.desk.as(Role.WRITER));
		draft(this.kinds.all().get(0), Language.EN);
		assertThat(own.status(links())).isEqualTo(404);
		this.database.update("update manuscript set author = ? where translation_group = 'life'", writer.id());
		assertThat(own.status(links())).isEqualTo(200);
		assertThat(own.open(this.life.desk() + "/preview").select("main a[href=" + links() + "]")).hasSize(1);
		assertThat(new DeskVisitor(this.mvc, this.desk.as(Role.TRANSLATOR)).status(links())).isEqualTo(403);
	}

	@Test
	void noPageMayTakeTheAddressOfPreviews() {
		EntryForm form = this.life.form(this.kinds.atRoot(), Language.EN);
		form.setSlug("preview");
		assertThat(this.manuscripts.flaws(form)).extracting(Problems.Problem::message)
			.containsExactly("entry.slug.reserved");
	}

	private void draft(ContentKind kind, Language language) {
		this.life.save(kind, language, (form) -> form.setDraft(true));
	}

	/** The token of a new link, as the page that makes it shows it. */
	private String make(String days) {
		DeskVisitor maker = new DeskVisitor(this.mvc, this.desk.staying(Role.EDITOR, Language.EN));
		MvcTestResult answer = maker.send(links(), links(), Map.of("purpose", "For the lawyer", "days", days));
		assertThat(answer).hasStatus(303);
		String page = String.valueOf(answer.getResponse().getRedirectedUrl());
		List<String> addresses = maker.open(page).select(".secret").eachText();
		assertThat(maker.status(page)).as("once").isEqualTo(303);
		String token = addresses.get(0).replaceAll(".*/", "");
		assertThat(addresses).containsExactly("http://localhost" + path(Language.ES, token),
				"http://localhost" + path(Language.EN, token));
		return token;
	}

	private List<String> acts(int number) {
		return this.database.queryForList(
				"select concat_ws(' ', act, target, detail) from audit_event order by position desc limit ?",
				String.class, number);
	}

	private static String path(Language language, String token) {
		return ((language == Language.ES) ? "/es/vista-previa/" : "/en/preview/") + token;
	}

	private String links() {
		return this.life.desk() + "/links";
	}

	private VisitedPage visit(String path) {
		return new Browsing("http://localhost:" + this.port).visit(path);
	}

}
