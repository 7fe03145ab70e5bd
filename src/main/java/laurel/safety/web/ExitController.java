package laurel.safety.web;

import java.net.URI;

import laurel.lang.Language;
import laurel.safety.ExitAnswer;
import laurel.safety.SafetyNotices;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;

/**
 * The way out: GET leads browsers without script to the neutral page, POST is what the
 * script sends while it leaves by itself. No parameter is read.
 */
@Controller
class ExitController {

	private final SafetyNotices notices;

	private final ExitAnswer answer;

	ExitController(SafetyNotices notices, ExitAnswer answer) {
		this.notices = notices;
		this.answer = answer;
	}

	@GetMapping("/exit")
	ResponseEntity<Void> leave(@RequestHeader(name = "Accept-Language", required = false) @Nullable String languages,
			@RequestHeader(name = "Sec-Fetch-Site", required = false) @Nullable String fetchSite,
			@RequestHeader(name = "Sec-Purpose", required = false) @Nullable String purpose) {
		String neutral = this.notices.last(Language.negotiate(languages)).exit();
		return answer(HttpStatus.SEE_OTHER, fetchSite, purpose).location(URI.create(neutral)).build();
	}

	@PostMapping("/exit")
	ResponseEntity<Void> wipe(@RequestHeader(name = "Sec-Fetch-Site", required = false) @Nullable String fetchSite) {
		return answer(HttpStatus.NO_CONTENT, fetchSite, null).build();
	}

	private ResponseEntity.BodyBuilder answer(HttpStatus status, @Nullable String fetchSite, @Nullable String purpose) {
		ResponseEntity.BodyBuilder builder = ResponseEntity.status(status);
		if (this.answer.isOwn(fetchSite, purpose)) {
			builder.headers(this.answer::writeTo);
		}
		return builder;
	}

}
