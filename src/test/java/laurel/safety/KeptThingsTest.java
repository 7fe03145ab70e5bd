package laurel.safety;

import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.sun.management.HotSpotDiagnosticMXBean;
import laurel.lang.Language;
import laurel.lang.Wording;
import laurel.layout.PageAssets;
import laurel.layout.SiteAddress;
import laurel.support.Messages;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What is kept is told in both directions: when nothing is, and when something is. */
class KeptThingsTest {

	private static final Map<String, Level> VOICES = Map.of("org.eclipse.jetty", Level.WARN, "org.springframework.web",
			Level.WARN, "org.thymeleaf", Level.ERROR, "org.hibernate.orm.jdbc.error", Level.WARN,
			"org.hibernate.orm.jdbc.bind", Level.TRACE, "org.postgresql", Level.DEBUG);

	private final Map<Logger, @Nullable Level> levels = new HashMap<>();

	@BeforeEach
	void silenceEverybody() {
		for (String name : VOICES.keySet()) {
			Logger logger = (Logger) LoggerFactory.getLogger(name);
			this.levels.put(logger, logger.getLevel());
			logger.setLevel(Level.OFF);
		}
	}

	@AfterEach
	void letEverybodySpeak() {
		this.levels.forEach(Logger::setLevel);
	}

	@Test
	void nothingIsToldWhereNothingIsKept() {
		assertThat(told("laurel.name=Laurel")).containsExactly("kept.summary.no", "kept.visits.no", "kept.program.no",
				"kept.database.no", "kept.memory.no", "kept.foreign.no", "kept.cookie");
	}

	@Test
	void accessLogOfTheServerIsTold() {
		assertThat(told("server.jetty.accesslog.enabled=true")).contains("kept.summary.yes", "kept.visits.yes")
			.doesNotContain("kept.summary.no", "kept.visits.no");
		assertThat(told("server.jetty.accesslog.enabled=false")).contains("kept.summary.no", "kept.visits.no");
	}

	@Test
	void databaseThatQuotesReadersIsTold() {
		assertThat(told("test.log_statement=all")).contains("kept.summary.yes", "kept.database.yes")
			.doesNotContain("kept.summary.no", "kept.database.no");
	}

	@Test
	void programThatQuotesReadersIsTold() {
		this.levels.keySet().forEach((logger) -> {
			logger.setLevel(VOICES.get(logger.getName()));
			assertThat(told("laurel.name=Laurel")).as(logger.getName())
				.contains("kept.summary.yes", "kept.program.yes")
				.doesNotContain("kept.summary.no", "kept.program.no");
			logger.setLevel(Level.OFF);
		});
	}

	@Test
	void copyOfTheMemoryIsTold() {
		HotSpotDiagnosticMXBean machine = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
		machine.setVMOption("HeapDumpOnOutOfMemoryError", "true");
		try {
			assertThat(told("laurel.name=Laurel")).contains("kept.summary.yes", "kept.memory.yes")
				.doesNotContain("kept.summary.no", "kept.memory.no");
		}
		finally {
			machine.setVMOption("HeapDumpOnOutOfMemoryError", "false");
		}
	}

	@Test
	void otherSitesOfThePolicyAreTold() {
		assertThat(KeptThings.foreignSources("default-src 'none'; img-src 'self' data:; script-src 'sha256-AbC/+='; "
				+ "frame-ancestors 'none'; trusted-types 'none'; upgrade-insecure-requests"))
			.isEmpty();
		assertThat(KeptThings.foreignSources("default-src 'self'; img-src *; font-src https://fonts.example blob:"))
			.containsExactly("*", "https://fonts.example", "blob:");
	}

	@Test
	void guardIsToldByItsNameAndItsTime() {
		for (Language language : Language.values()) {
			assertThat(sentences(language, "laurel.base-url=http://localhost")).last()
				.asString()
				.contains(": pause.", " 120 ");
			assertThat(sentences(language, "laurel.base-url=https://example.org")).last()
				.asString()
				.contains(": __Host-pause.", " 120 ");
		}
	}

	/** The keys of what is said: the same in both languages. */
	private static List<String> told(String setting) {
		List<String> keys = keys(Language.EN, setting);
		assertThat(keys(Language.ES, setting)).isEqualTo(keys);
		return keys;
	}

	private static List<String> keys(Language language, String setting) {
		Map<String, String> beginnings = new HashMap<>();
		Messages.in(language).where((key, value) -> key.startsWith("kept.")).forEach((line) -> {
			String[] message = line.split("=", 2);
			beginnings.put(message[1].replaceFirst("\\{.*", ""), message[0]);
		});
		return sentences(language, setting).stream()
			.map((sentence) -> beginnings.keySet().stream().filter(sentence::startsWith).findFirst().orElseThrow())
			.map(beginnings::get)
			.toList();
	}

	private static List<String> sentences(Language language, String setting) {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("messages");
		messages.setDefaultEncoding("UTF-8");
		List<String> sentences = new ArrayList<>();
		new ApplicationContextRunner()
			.withUserConfiguration(PageAssets.class, SiteAddress.class, SafetyHeaders.class, ExitAnswer.class,
					KeptThings.class, Settings.class)
			.withPropertyValues("laurel.base-url=http://localhost", "laurel.hosts=", setting)
			.run((context) -> sentences
				.addAll(context.getBean(KeptThings.class).in(new Wording(language, ZoneOffset.UTC, messages))));
		return sentences;
	}

	@Configuration(proxyBeanMethods = false)
	static class Settings {

		@Bean
		Clock clock() {
			return Clock.systemUTC();
		}

		@Bean
		DatabaseLog databaseLog(@Value("${test.log_statement:none}") String statement) {
			return new DatabaseLog(Map.of("log_statement", statement, "log_parameter_max_length", "-1"));
		}

	}

}
