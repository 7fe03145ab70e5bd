package laurel.database;

import java.util.Objects;

import laurel.start.FolderSetting;
import laurel.start.StartProblem;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/**
 * Gives the application its database: the one named by {@code SPRING_DATASOURCE_URL}, or
 * an embedded one.
 */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

	private static final String URL = "spring.datasource.url";

	@Bean
	FlywayMigrationStrategy migration() {
		return new CheckedMigration();
	}

	/** Looks at the address before any bean asks for a connection. */
	@Bean
	static BeanFactoryPostProcessor onlyPostgresql(Environment environment) {
		return (beans) -> {
			String url = environment.getProperty(URL);
			if (StringUtils.hasText(url) && Driver.parseURL(url, null) == null) {
				throw new StartProblem("start.database.other");
			}
		};
	}

	// Read as a string: a relative path turned into one by Spring may end up on the class
	// path.
	@Bean
	DatabaseKind databaseKind(Environment environment, @Value("${laurel.data}") String data) {
		if (StringUtils.hasText(environment.getProperty(URL))) {
			return new DatabaseKind(null);
		}
		return new DatabaseKind(FolderSetting.read("LAUREL_DATA", data));
	}

	@Bean
	@Conditional(NoDatabaseNamed.class)
	EmbeddedDatabase embeddedDatabase(DatabaseKind kind) {
		return EmbeddedDatabase.start(Objects.requireNonNull(kind.folder()));
	}

	@Bean
	@Conditional(NoDatabaseNamed.class)
	JdbcConnectionDetails connectionDetails(EmbeddedDatabase database) {
		return new JdbcConnectionDetails() {

			@Override
			public @Nullable String getUsername() {
				return database.user();
			}

			@Override
			public @Nullable String getPassword() {
				return database.password();
			}

			@Override
			public String getJdbcUrl() {
				return database.url();
			}

		};
	}

	static final class NoDatabaseNamed extends SpringBootCondition {

		@Override
		public ConditionOutcome getMatchOutcome(ConditionContext context, AnnotatedTypeMetadata metadata) {
			boolean named = StringUtils.hasText(context.getEnvironment().getProperty(URL));
			return new ConditionOutcome(!named, URL + " " + (named ? "is set" : "is not set"));
		}

	}

}
