package laurel.account;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Too many want in at once; whoever tries again in a moment is let through. */
@ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
public class CrowdedException extends RuntimeException {

	CrowdedException() {
		super("more sign-ins than can be worked on at once", null, false, false);
	}

}
