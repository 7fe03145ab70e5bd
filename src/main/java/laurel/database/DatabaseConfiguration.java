package laurel.database;

import java.nio.file.Path;

import laurel.start.StartProblem;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/**
 * Gives the application its database: the one named by {@code SPRING_DATASOURCE_URL}, or
 * an embedded one.
 */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

	@Bean
	FlywayMigrationStrategy migration() {
		return new CheckedMigration();
	}

	@Bean
	DatabaseKind databaseKind(@Value("${spring.datasource.url:}") String url, @Value("${laurel.data}") Path data) {
		if (StringUtils.hasText(url) && !url.startsWith("jdbc:postgresql:")) {
			throw new StartProblem("start.database.other");
		}
		return new DatabaseKind(StringUtils.hasText(url) ? null : data.toAbsolutePath().normalize());
	}

	@Bean
	@Conditional(NoDatabaseNamed.class)
	EmbeddedDatabase embeddedDatabase(@Value("${laurel.data}") Path data) {
		return EmbeddedDatabase.start(data);
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
			boolean named = StringUtils.hasText(context.getEnvironment().getProperty("spring.datasource.url"));
			return new ConditionOutcome(!named, "spring.datasource.url " + (named ? "is set" : "is not set"));
		}

	}

}
