package laurel.webinar;

import java.time.Instant;
import java.time.LocalDateTime;

import laurel.content.Problems;
import laurel.lang.Language;
import laurel.markup.TestMarkdown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class WebinarTest {

	private static final String ADDRESS = "https://example.org/recording";

	/** From two to half past three in Chicago: 20:00 to 21:30 in UTC. */
	private final WebinarForm afternoon = form("2027-01-20T14:00", "America/Chicago", 90);

	@ParameterizedTest
	@CsvSource({ "2026-12-01T00:00:00Z, ANNOUNCED", "2027-01-20T00:00:00Z, ANNOUNCED",
			"2027-01-20T05:59:59Z, ANNOUNCED", "2027-01-20T06:00:00Z, TODAY", "2027-01-20T20:00:00Z, TODAY",
			"2027-01-20T21:29:59Z, TODAY", "2027-01-20T21:30:00Z, OVER", "2028-01-20T20:00:00Z, OVER" })
	void stateFollowsTheDayOfItsZone(Instant now, WebinarState state) {
		assertThat(webinar(this.afternoon).state(now)).isEqualTo(state);
	}

	@ParameterizedTest
	@CsvSource({ "2027-01-20T05:59:59Z, ANNOUNCED", "2027-01-20T21:29:59Z, TODAY", "2027-01-20T21:30:00Z, RECORDED" })
	void recordingIsThereWhenItIsOver(Instant now, WebinarState state) {
		this.afternoon.setRecording(ADDRESS);
		assertThat(webinar(this.afternoon).state(now)).isEqualTo(state);
	}

	/** Its evening is the next day in UTC already. */
	@ParameterizedTest
	@CsvSource({ "2027-01-20T05:59:59Z, ANNOUNCED", "2027-01-20T06:00:00Z, TODAY", "2027-01-21T01:59:59Z, TODAY",
			"2027-01-21T02:45:00Z, OVER" })
	void eveningBelongsToItsOwnDay(Instant now, WebinarState state) {
		assertThat(webinar(form("2027-01-20T20:00", "America/Chicago", 45)).state(now)).isEqualTo(state);
	}

	@ParameterizedTest
	@CsvSource({ "2027-01-21T06:30:00Z, TODAY", "2027-01-21T07:30:00Z, OVER" })
	void nightThatPassesMidnightIsNotOverYet(Instant now, WebinarState state) {
		assertThat(webinar(form("2027-01-20T23:30", "America/Chicago", 120)).state(now)).isEqualTo(state);
	}

	@Test
	void onlyWhatIsNotOverCanBeJoined() {
		assertThat(WebinarState.values()).filteredOn(WebinarState::isUpcoming)
			.containsExactly(WebinarState.ANNOUNCED, WebinarState.TODAY);
	}

	@Test
	void listsOrderItByItsStart() {
		assertThat(webinar(this.afternoon).listedAt(Instant.EPOCH)).isEqualTo(Instant.parse("2027-01-20T20:00:00Z"));
	}

	@Test
	void hourThatTheClockSkipsIsRefused() {
		assertThat(problems(form("2027-03-14T02:30", "America/Chicago", 60)))
			.extracting(Problems.Problem::field, Problems.Problem::message)
			.containsExactly(tuple("starts", "webinar.starts.skipped"));
		assertThat(problems(form("2027-03-14T02:30", "America/Puerto_Rico", 60))).isEmpty();
		assertThat(problems(form("2027-03-14T03:00", "America/Chicago", 60))).isEmpty();
	}

	@Test
	void hourThatTheClockRepeatsIsTheFirst() {
		WebinarForm form = form("2027-11-07T01:30", "America/Chicago", 60);
		assertThat(problems(form)).isEmpty();
		assertThat(webinar(form).start().toInstant()).isEqualTo(Instant.parse("2027-11-07T06:30:00Z"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "Mars/Olympus", "America", "CST6CDT?", "America/Chicago " })
	void zoneThatNobodyKnowsIsRefused(String zone) {
		assertThat(problems(form("2027-01-20T14:00", zone, 60)))
			.extracting(Problems.Problem::field, Problems.Problem::message)
			.containsExactly(tuple("zone", "webinar.zone.invalid"));
	}

	@Test
	void transcriptStandsBesideAnotherText() {
		this.afternoon.setTranscript("## Questions\n\n[Report](https://example.org)");
		WebinarText text = new WebinarText(webinar(this.afternoon), Language.EN);
		text.reviseDetails(this.afternoon, TestMarkdown.create());
		assertThat(text.transcriptHtml().toString()).contains("<h2 id=\"transcript--questions\">");
		assertThat(text.linksOut()).isTrue();
	}

	private static WebinarForm form(String starts, String zone, int minutes) {
		WebinarForm form = new WebinarForm();
		form.setStarts(LocalDateTime.parse(starts));
		form.setZone(zone);
		form.setMinutes(minutes);
		return form;
	}

	private static Webinar webinar(WebinarForm form) {
		Webinar webinar = new Webinar(Instant.EPOCH);
		webinar.reviseDetails(form);
		return webinar;
	}

	private static Iterable<Problems.Problem> problems(WebinarForm form) {
		Problems problems = new Problems();
		form.check(problems);
		form.checkComplete(problems);
		return problems.list();
	}

}
