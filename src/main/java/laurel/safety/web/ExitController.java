package laurel.safety.web;

import java.net.URI;

import laurel.lang.Language;
import laurel.safety.SafetyNotices;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;

/**
 * The way out for browsers without script: to the neutral page, and nothing of the site
 * left in the browser's stores.
 */
@Controller
class ExitController {

	private final SafetyNotices notices;

	ExitController(SafetyNotices notices) {
		this.notices = notices;
	}

	@GetMapping("/exit")
	ResponseEntity<Void> exit(@RequestHeader(name = "Accept-Language", required = false) @Nullable String languages,
			@RequestHeader(name = "Sec-Fetch-Site", required = false) @Nullable String origin) {
		String neutral = this.notices.last(Language.negotiate(languages)).exitAddress();
		ResponseEntity.BodyBuilder answer = ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(neutral));
		if (!"cross-site".equals(origin)) {
			answer.header("Clear-Site-Data", "\"cache\", \"storage\"");
		}
		return answer.build();
	}

}
