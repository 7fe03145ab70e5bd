package laurel.webinar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;

import laurel.content.Candidate;
import laurel.content.Objection;
import laurel.lang.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RecordingWithoutWordsTest {

	private static final String ADDRESS = "https://example.org/recording";

	private final RecordingWithoutWords check = new RecordingWithoutWords();

	private final WebinarForm webinar = new WebinarForm();

	@BeforeEach
	void record() {
		this.webinar.setStarts(LocalDateTime.parse("2027-01-20T14:00"));
		this.webinar.setZone("America/Chicago");
		this.webinar.setRecording(ADDRESS);
	}

	@ParameterizedTest
	@CsvSource({ "2027-01-20T21:30:00Z, WARNING, webinar.recording.without-words-yet",
			"2027-02-03T19:59:59Z, WARNING, webinar.recording.without-words-yet",
			"2027-02-03T20:00:00Z, ERROR, webinar.recording.without-words",
			"2030-01-01T00:00:00Z, ERROR, webinar.recording.without-words" })
	void recordingNobodyCanReadIsAnErrorAfterFourteenDays(Instant now, Objection.Severity severity, String message) {
		for (Language language : Language.values()) {
			assertThat(objections(language, now))
				.containsExactly(new Objection(severity, "recording", 0, ADDRESS, message, List.of()));
		}
	}

	@Test
	void captionsOrATranscriptMakeItGood() {
		Instant later = Instant.parse("2030-01-01T00:00:00Z");
		this.webinar.setCaptions(true);
		assertThat(objections(Language.ES, later)).isEmpty();
		this.webinar.setCaptions(false);
		this.webinar.setTranscript("Good afternoon.");
		assertThat(objections(Language.EN, later)).isEmpty();
		this.webinar.setTranscript(" \n");
		assertThat(objections(Language.EN, later)).hasSize(1);
	}

	@Test
	void webinarWithoutARecordingIsGood() {
		this.webinar.setRecording("");
		assertThat(objections(Language.EN, Instant.parse("2030-01-01T00:00:00Z"))).isEmpty();
	}

	@Test
	void unfinishedFormIsNotLate() {
		this.webinar.setZone("America/Nowhere");
		assertThat(objections(Language.EN, Instant.parse("2030-01-01T00:00:00Z"))).extracting(Objection::severity)
			.containsExactly(Objection.Severity.WARNING);
		this.webinar.setStarts(null);
		assertThat(objections(Language.EN, Instant.parse("2030-01-01T00:00:00Z"))).hasSize(1);
	}

	private List<Objection> objections(Language language, Instant now) {
		return this.check.check(new Candidate(this.webinar, language, null, now));
	}

}
