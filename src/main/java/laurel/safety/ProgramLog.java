package laurel.safety;

import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/** Whether the application's own log can repeat what a reader sent, as it is set now. */
final class ProgramLog {

	/**
	 * Who writes parts of a request, and from which level on; application.yaml keeps them
	 * quiet.
	 */
	private static final List<Voice> VOICES = List.of(new Voice("org.eclipse.jetty", Level.WARN),
			new Voice("org.springframework.web", Level.WARN), new Voice("org.thymeleaf", Level.ERROR),
			new Voice("org.hibernate.orm.jdbc.error", Level.WARN),
			new Voice("org.hibernate.orm.jdbc.bind", Level.TRACE), new Voice("org.postgresql", Level.DEBUG));

	private ProgramLog() {
	}

	static boolean quotesReaders() {
		return VOICES.stream().anyMatch(Voice::isHeard);
	}

	private record Voice(String name, Level from) {

		boolean isHeard() {
			Logger logger = LoggerFactory.getLogger(this.name);
			return logger.isEnabledForLevel(this.from);
		}

	}

}
