package laurel.safety.desk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.time.Duration;

/** Asks another site for one page, as a browser without a past would. */
interface Fetcher {

	/**
	 * One answer; a redirect is not followed.
	 * @throws NotPublicException where the name leads into a network of somebody's own
	 * @throws IOException where nothing answers in time
	 */
	Fetched fetch(URI address) throws IOException;

	/**
	 * What came back.
	 *
	 * @param body its beginning, as text
	 * @param cut whether there was more
	 * @param took until the end of what was read
	 */
	record Fetched(int status, HttpHeaders headers, String body, boolean cut, Duration took) {

		/** All that the headers of this name say; nothing where there is none. */
		String header(String name) {
			return String.join(", ", this.headers.allValues(name));
		}

	}

	/** Nobody outside could open this, and nobody inside is asked for it. */
	class NotPublicException extends IOException {

	}

}
