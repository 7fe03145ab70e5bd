package laurel.safety;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.sun.management.HotSpotDiagnosticMXBean;
import laurel.lang.Wording;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * What is kept of readers, told from the way the application is set up as it runs: the
 * privacy page says it, whichever way the settings are.
 */
@Component
public class KeptThings {

	/** In a policy, what is no other site: keywords, hashes, and data inside the page. */
	private static final String OWN_SOURCE = "'[^']*'|data:";

	private final Environment environment;

	private final ExitAnswer exit;

	private final DatabaseLog database;

	private final List<String> foreign;

	KeptThings(Environment environment, ExitAnswer exit, SafetyHeaders headers, DatabaseLog database) {
		this.environment = environment;
		this.exit = exit;
		this.database = database;
		Map<String, String> sent = new HashMap<>();
		headers.writeTo(sent::put);
		this.foreign = foreignSources(sent.getOrDefault("Content-Security-Policy", "default-src *"));
	}

	/** The other sites that a policy lets a page ask for something. */
	static List<String> foreignSources(String policy) {
		return Stream.of(policy.split(";"))
			.map(String::strip)
			.filter((directive) -> directive.matches("[a-z]+-src .*"))
			.flatMap((directive) -> Stream.of(directive.split("\\s+")).skip(1))
			.filter((source) -> !source.matches(OWN_SOURCE))
			.distinct()
			.toList();
	}

	/** A machine that does not know the question writes its memory down by itself. */
	private static boolean isMemoryWritten() {
		try {
			return Boolean.parseBoolean(ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
				.getVMOption("HeapDumpOnOutOfMemoryError")
				.getValue());
		}
		catch (IllegalArgumentException ex) {
			return true;
		}
	}

	/** Whole sentences in one language: what it comes to, and then one for each thing. */
	public List<String> in(Wording wording) {
		boolean visits = this.environment.getProperty("server.jetty.accesslog.enabled", Boolean.class, false);
		boolean program = ProgramLog.quotesReaders();
		boolean memory = isMemoryWritten();
		boolean anything = visits || program || memory || this.database.quotesReaders() || !this.foreign.isEmpty();
		List<String> sentences = new ArrayList<>();
		sentences.add(wording.say(anything ? "kept.summary.yes" : "kept.summary.no"));
		sentences.add(wording.say(visits ? "kept.visits.yes" : "kept.visits.no"));
		sentences.add(wording.say(program ? "kept.program.yes" : "kept.program.no"));
		sentences.add(wording.say(this.database.quotesReaders() ? "kept.database.yes" : "kept.database.no"));
		sentences.add(wording.say(memory ? "kept.memory.yes" : "kept.memory.no"));
		sentences.add(this.foreign.isEmpty() ? wording.say("kept.foreign.no")
				: wording.say("kept.foreign.yes", String.join(", ", this.foreign)));
		sentences.add(wording.say("kept.cookie", this.exit.cookieName(), ExitAnswer.GUARDED.toSeconds()));
		return sentences;
	}

}
