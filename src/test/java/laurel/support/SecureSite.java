package laurel.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import laurel.Application;

import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/**
 * Runs a test against the whole site as readers meet it in production: over HTTPS, as
 * laurel.test ({@code laurel.base-url}) and laurel2.test, with {@link Elsewhere} around
 * it. The exit leads to neutral pages there, two for each language.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(classes = { Application.class, SecureSite.Surroundings.class },
		webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT)
@ContextConfiguration(initializers = SecureSite.Settings.class)
public @interface SecureSite {

	/** Over HTTPS on a free port, with a database of its own. */
	class Settings implements ApplicationContextInitializer<ConfigurableApplicationContext> {

		@Override
		public void initialize(ConfigurableApplicationContext context) {
			int port = Packaged.freePort();
			TestPropertyValues
				.of("server.port=" + port, "laurel.base-url=https://laurel.test:" + port, "laurel.hosts=laurel2.test",
						"laurel.data=" + TestDatabase.newFolder(),
						"server.ssl.key-store=" + Certificate.store().toUri(), "server.ssl.key-store-type=PKCS12",
						"server.ssl.key-store-password=" + Certificate.PASSWORD)
				.applyTo(context);
		}

	}

	/** Leads the exit to pages that the tests can reach. */
	@TestConfiguration(proxyBeanMethods = false)
	class Surroundings {

		@Bean
		ApplicationRunner neutralDestinations(JdbcClient database) {
			return (arguments) -> database
				.sql("update exit_destination set address = replace(?, '*', language || position)")
				.param(Elsewhere.address("*.neutral.test", "/"))
				.update();
		}

	}

}
