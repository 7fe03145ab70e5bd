package laurel.safety.desk;

import java.net.URI;
import java.time.Duration;
import java.util.List;

import laurel.safety.desk.ExitPreview.Finding;
import laurel.safety.desk.ExitPreview.Preview;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ExitPreviewTest {

	private static final String PAGE = "https://weather.example/";

	private final FakeInternet internet = new FakeInternet();

	private final ExitPreview preview = new ExitPreview(this.internet);

	@Test
	void nothingIsFoundOnAnOrdinaryPage() throws Exception {
		this.internet.page(PAGE, "<html><title lang=en>\n Sun &amp; rain </title><input type=search>", "Vary",
				"Accept-Encoding", "Cache-Control", "public, max-age=60");
		Preview seen = this.preview.of(URI.create(PAGE));
		assertThat(seen.title()).isEqualTo("Sun & rain");
		assertThat(seen.findings()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			<title>Weather</title>,                                   Set-Cookie,    a=b,                 cookie
			<title>Weather</title>,                                   Cache-Control, 'private, max-age=0', cookie
			<title>Weather</title>,                                   Vary,          'Origin, Cookie',    cookie
			<title>Weather</title>,                                   Content-Type,  application/pdf,     file
			<form><input class=a type='password'>,                    X-A,           b,                   sign-in
			<form><INPUT TYPE = "Password" NAME=p>,                   X-A,           b,                   sign-in
			<title>Help after Domestic Violence</title>,              X-A,           b,                   subject
			<title>Para sobrevivientes</title>,                       X-A,           b,                   subject
			<title>Stop human trafficking</title>,                    X-A,           b,                   subject
			""")
	void whatStaffShouldKnowIsFound(String body, String header, String value, String finding) throws Exception {
		this.internet.page(PAGE, body, header, value);
		assertThat(this.preview.of(URI.create(PAGE)).findings()).containsExactly(Finding.of("exit.finding." + finding));
	}

	@Test
	void redirectIsToldAndNotFollowed() throws Exception {
		this.internet.answer(PAGE, 302, "", Duration.ZERO, "Location", "/home?session=1");
		assertThat(this.preview.of(URI.create(PAGE)).findings()).singleElement()
			.satisfies((finding) -> assertThat(finding.arguments()).containsExactly(PAGE + "home?session=1"));
		this.internet.answer(PAGE, 302, "", Duration.ZERO, "Location", "java script:");
		assertThat(this.preview.of(URI.create(PAGE)).findings()).singleElement()
			.satisfies((finding) -> assertThat(finding.arguments()).containsExactly("java script:"));
	}

	@Test
	void slowHeavyAndBrokenPagesAreFound() throws Exception {
		this.internet.answer(PAGE, 503, "a".repeat(2000), Duration.ofMillis(2100));
		assertThat(this.preview.of(URI.create(PAGE)).findings()).extracting(Finding::message)
			.containsExactly("exit.finding.status", "exit.finding.slow", "exit.finding.heavy");
	}

	@ParameterizedTest
	@ValueSource(strings = { "assetlinks.json", "apple-app-site-association" })
	void siteThatOpensAnAppIsFound(String list) throws Exception {
		this.internet.page(PAGE, "<title>Weather</title>");
		this.internet.page(PAGE + ".well-known/" + list, "<html>Not found");
		assertThat(this.preview.of(URI.create(PAGE)).findings()).isEmpty();
		this.internet.page(PAGE + ".well-known/" + list, "\n{\"applinks\": {}}", "Content-Type", "application/json");
		assertThat(this.preview.of(URI.create(PAGE)).findings()).containsExactly(Finding.of("exit.finding.app"));
	}

	@Test
	void siteThatDoesNotAnswerIsFound() throws Exception {
		assertThat(this.preview.of(URI.create(PAGE)).findings()).containsExactly(Finding.of("exit.finding.down"));
	}

	@ParameterizedTest
	@CsvSource({ "mail.google.com, true", "www.facebook.com, true", "x.com, true", "WWW.YouTube.com, true",
			"netflix.com, true", "notx.com, false", "www.weather.gov, false", "google.com.example, false" })
	void sitesThatShowWhoSomebodyIsAreKnown(String host, boolean personal) throws Exception {
		this.internet.page("https://" + host + "/", "<title>Hello</title>");
		assertThat(this.preview.of(URI.create("https://" + host + "/")).findings())
			.isEqualTo(personal ? List.of(Finding.of("exit.finding.personal")) : List.of());
	}

	@Test
	void nameThatLeadsInsideIsNotLookedAt() {
		assertThatExceptionOfType(Fetcher.NotPublicException.class)
			.isThrownBy(() -> this.preview.of(URI.create("https://" + FakeInternet.INSIDE + "/")));
	}

	/** Whoever wrote the page may wish us to look for ever. */
	@Test
	void hostilePageIsReadInNoTime() throws Exception {
		this.internet.page(PAGE, "<input ".repeat(50_000) + "<title ".repeat(10_000) + "<title>".repeat(10_000));
		long start = System.nanoTime();
		this.preview.of(URI.create(PAGE));
		assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
	}

}
