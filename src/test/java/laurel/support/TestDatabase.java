package laurel.support;

import java.nio.file.Path;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Gives the one context of all tests a new embedded PostgreSQL, the very one that the
 * application starts with.
 */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		Path folder = Path.of("target", "test-data", String.valueOf(ProcessHandle.current().pid()));
		TestPropertyValues.of("laurel.data=" + folder).applyTo(context);
	}

}
