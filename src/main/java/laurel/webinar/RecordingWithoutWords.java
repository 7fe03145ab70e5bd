package laurel.webinar;

import java.time.Period;
import java.util.List;

import laurel.content.Candidate;
import laurel.content.Objection;
import laurel.content.PublishCheck;

import org.springframework.stereotype.Component;

/**
 * What is said in a recording can also be read, in it or beside it; for some days after
 * the webinar that may still be in the making.
 */
@Component
class RecordingWithoutWords implements PublishCheck {

	private static final Period PATIENCE = Period.ofDays(14);

	@Override
	public List<Objection> check(Candidate candidate) {
		if (!(candidate.form() instanceof WebinarForm webinar) || webinar.getRecording().isBlank()
				|| webinar.isCaptions() || !webinar.getTranscript().isBlank()) {
			return List.of();
		}
		return List.of(isLate(webinar, candidate)
				? Objection.error("recording", 0, webinar.getRecording(), "webinar.recording.without-words")
				: Objection.warning("recording", 0, webinar.getRecording(), "webinar.recording.without-words-yet"));
	}

	private static boolean isLate(WebinarForm webinar, Candidate candidate) {
		return webinar.hasStart() && !candidate.now().isBefore(webinar.start().plus(PATIENCE).toInstant());
	}

}
