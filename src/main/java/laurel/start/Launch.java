package laurel.start;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Opens the site or, where the first word of the command line names one, runs a
 * {@link Command}.
 */
public final class Launch {

	private Launch() {
	}

	/**
	 * Returns when the site is open; a command ends the process with its exit code.
	 * @param arguments words and, with two hyphens, settings
	 */
	public static void start(Class<?> application, String... arguments) {
		List<String> words = Arrays.stream(arguments)
			.filter((argument) -> !argument.isBlank() && !argument.startsWith("--"))
			.toList();
		if (words.isEmpty()) {
			SpringApplication.run(application, arguments);
		}
		else {
			System.exit(run(application, words, arguments));
		}
	}

	private static int run(Class<?> application, List<String> words, String... arguments) {
		String name = words.get(0);
		SpringApplication laurel = new SpringApplication(application);
		laurel.setWebApplicationType(WebApplicationType.NONE);
		laurel.setLazyInitialization(true);
		laurel
			.addInitializers((context) -> context.addBeanFactoryPostProcessor((beans) -> requireCommand(name, beans)));
		try (ConfigurableApplicationContext context = laurel.run(arguments)) {
			return run(context.getBean(name, Command.class), words.subList(1, words.size()));
		}
	}

	/** Before anything is made: a mistyped word must not start a database. */
	private static void requireCommand(String name, ListableBeanFactory beans) {
		List<String> known = Stream.of(beans.getBeanNamesForType(Command.class, true, false)).sorted().toList();
		if (!known.contains(name)) {
			throw new StartProblem("start.command.unknown", name, String.join(", ", known));
		}
	}

	private static int run(Command command, List<String> words) {
		try {
			return command.run(words);
		}
		catch (RuntimeException ex) {
			StartProblemAnalyzer analyzer = new StartProblemAnalyzer();
			analyzer.report(analyzer.analyze(ex));
			return 1;
		}
	}

}
