package laurel.safety;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * What the connected database writes into its own log, as it is set for this application;
 * asked for once, at the start.
 */
@Component
class DatabaseLog {

	private static final String SETTINGS = """
			select name, setting from pg_settings where name like 'log\\_%' or name = 'auto_explain.log_min_duration'""";

	/** Levels above that of a statement that fails. */
	private static final Set<String> ABOVE_ERROR = Set.of("log", "fatal", "panic");

	private final Map<String, String> settings;

	@Autowired
	DatabaseLog(JdbcTemplate database) {
		this(database.queryForList(SETTINGS)
			.stream()
			.collect(Collectors.toMap((row) -> (String) row.get("name"), (row) -> (String) row.get("setting"))));
	}

	/**
	 * With settings as {@code pg_settings} names and writes them; missing ones are off.
	 */
	DatabaseLog(Map<String, String> settings) {
		this.settings = settings;
	}

	/** Whether a value that came from a reader can stand in it. */
	boolean quotesReaders() {
		boolean statements = isOn("log_statement", "none") || isOn("log_min_duration_statement", "-1")
				|| isOn("log_min_duration_sample", "-1") || isOn("log_transaction_sample_rate", "0")
				|| isOn("auto_explain.log_min_duration", "-1");
		boolean failures = !ABOVE_ERROR.contains(this.settings.getOrDefault("log_min_error_statement", "error"));
		return (statements && isOn("log_parameter_max_length", "0"))
				|| (failures && isOn("log_parameter_max_length_on_error", "0")) || isOn("log_error_verbosity", "terse");
	}

	private boolean isOn(String name, String off) {
		return !this.settings.getOrDefault(name, off).equals(off);
	}

}
