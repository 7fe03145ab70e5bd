package laurel.start;

import java.net.BindException;
import java.sql.SQLException;
import java.util.Locale;

import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.NestedExceptionUtils;

/**
 * Turns what stops a start into one plain sentence, and prints that instead of a stack
 * trace.
 */
class StartProblemAnalyzer implements FailureAnalyzer, FailureAnalysisReporter {

	@Override
	public FailureAnalysis analyze(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof StartProblem) {
				return new FailureAnalysis(String.valueOf(cause.getMessage()), null, failure);
			}
			if (cause instanceof PortInUseException port) {
				return new FailureAnalysis(Console.say("start.port.in-use", String.valueOf(port.getPort())), null,
						failure);
			}
			if (cause instanceof BindException) {
				return new FailureAnalysis(Console.say("start.port.refused"), null, failure);
			}
			if (cause instanceof org.springframework.boot.context.properties.bind.BindException setting
					&& setting.getProperty() != null) {
				return new FailureAnalysis(setting(setting.getProperty()), null, failure);
			}
			if (cause instanceof SQLException sql && sql.getSQLState() != null) {
				return new FailureAnalysis(database(sql), null, failure);
			}
		}
		String root = NestedExceptionUtils.getMostSpecificCause(failure).toString();
		return new FailureAnalysis(Console.say("start.unexpected", root), null, failure);
	}

	/** Names the setting as the environment does. */
	private static String setting(ConfigurationProperty setting) {
		String name = setting.getName().toString().toUpperCase(Locale.ROOT).replaceAll("[.-]", "_");
		return Console.say("start.setting.invalid", name, String.valueOf(setting.getValue()));
	}

	/**
	 * By the class of the SQL state: 08 no connection, 28 wrong password, 3D no such
	 * database.
	 */
	private static String database(SQLException failure) {
		String key = switch (failure.getSQLState().substring(0, 2)) {
			case "08" -> "start.database.unreachable";
			case "28" -> "start.database.refused";
			case "3D" -> "start.database.unknown";
			default -> "start.database.failed";
		};
		return Console.say(key, String.valueOf(failure.getMessage()));
	}

	@Override
	public void report(FailureAnalysis analysis) {
		Console.print(System.err, Console.say("start.stopped", analysis.getDescription()));
	}

}
