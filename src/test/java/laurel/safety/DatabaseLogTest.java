package laurel.safety;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DatabaseLogTest {

	/** As a PostgreSQL is set that nobody touched, but for what it writes of errors. */
	private static final Map<String, String> QUIET = Map.of("log_statement", "none", "log_min_duration_statement", "-1",
			"log_min_duration_sample", "-1", "log_transaction_sample_rate", "0", "log_min_error_statement", "error",
			"log_parameter_max_length", "-1", "log_parameter_max_length_on_error", "0", "log_error_verbosity", "terse");

	@ParameterizedTest
	@CsvSource(textBlock = """
			false, log_statement=none
			true,  log_statement=all
			true,  log_statement=mod
			true,  log_min_duration_statement=0
			true,  log_min_duration_statement=500
			true,  log_min_duration_sample=10
			true,  log_transaction_sample_rate=0.1
			true,  auto_explain.log_min_duration=0
			false, auto_explain.log_min_duration=-1
			false, log_statement=all log_parameter_max_length=0
			false, log_min_duration_statement=0 log_parameter_max_length=0
			true,  log_parameter_max_length_on_error=-1
			true,  log_parameter_max_length_on_error=64
			false, log_parameter_max_length_on_error=64 log_min_error_statement=panic
			true,  log_error_verbosity=default
			true,  log_error_verbosity=verbose log_statement=none
			""")
	void quotesReadersWhereItsSettingsSaySo(boolean quotes, String changes) {
		Map<String, String> settings = new HashMap<>(QUIET);
		for (String change : changes.split(" ")) {
			settings.put(change.replaceFirst("=.*", ""), change.replaceFirst(".*=", ""));
		}
		assertThat(new DatabaseLog(settings).quotesReaders()).isEqualTo(quotes);
	}

}
