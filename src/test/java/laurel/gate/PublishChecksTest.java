package laurel.gate;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import laurel.content.Gate;
import laurel.content.Objection;
import laurel.content.PublishCheck;
import laurel.lang.Language;
import laurel.lang.Wordings;
import laurel.support.Messages;
import laurel.support.Source;
import laurel.support.WholeSite;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What is true of all checks. */
@WholeSite
class PublishChecksTest {

	private static final Pattern KEY = Pattern.compile("\"([a-z]+(?:\\.[a-z-]+)+)\"");

	/** Something for each check to object to. */
	private static final String BAD = """
			### Skipped

			[here](https://bit.ly/x) TPS. Call 988. Rosa, 34, lives in Dayton. He punched her and choked her.

			> No sé cuánto falta para que contesten en español.

			""" + "word ".repeat(80);

	@Autowired
	private List<PublishCheck> checks;

	@Autowired
	private Gate gate;

	@Autowired
	private Wordings wordings;

	@Test
	void whatACheckSaysIsSaidInBothLanguages() {
		assertThat(this.checks).hasSizeGreaterThan(10).allSatisfy((check) -> {
			Set<String> keys = keys(check);
			assertThat(keys).isNotEmpty();
			for (Language language : Language.values()) {
				assertThat(Messages.in(language).values().keySet()).containsAll(keys);
			}
		});
	}

	/** The keys that stand in the source of a check. */
	private static Set<String> keys(PublishCheck check) {
		String file = check.getClass().getName().replace('.', '/') + ".java";
		return Source.java()
			.stream()
			.filter((source) -> source.path().equals(file))
			.flatMap((source) -> KEY.matcher(source.text()).results())
			.map((MatchResult match) -> match.group(1))
			.collect(Collectors.toSet());
	}

	@Test
	void objectionIsAWholeSentenceInBothLanguages() {
		List<Objection> objections = this.gate.objections(Written.in(Language.EN, BAD).candidate());
		assertThat(objections).extracting(Objection::message).doesNotHaveDuplicates().hasSizeGreaterThan(12);
		for (Language language : Language.values()) {
			assertThat(objections).extracting(
					(objection) -> this.wordings.in(language).say(objection.message(), objection.arguments().toArray()))
				.allMatch((sentence) -> sentence.matches("(?s).*[.!?]|.*https?://\\S+"))
				.noneMatch((sentence) -> sentence.matches("(?s).*\\{\\d.*"));
		}
	}

	@Test
	void longTextIsCheckedBeforeAnybodyWaits() {
		String paragraph = """
				Rosa told us that the advocates at the shelter listened, and that nobody asked for papers. In the first week
				they went along to court, to the clinic and to the school. See [the guide for advocates](/en/posts/guide).

				""";
		String body = "## A heading\n\n"
				+ IntStream.range(0, 150).mapToObj((number) -> paragraph).collect(Collectors.joining());
		assertThat(body.split("\\s+")).hasSizeGreaterThan(5_000);
		Written written = Written.in(Language.EN, body);
		Duration[] spent = IntStream.range(0, 12).mapToObj((round) -> spent(written)).sorted().toArray(Duration[]::new);
		assertThat(spent[0]).isLessThan(Duration.ofMillis(200));
	}

	/** What the processor spends on it, however busy the machine is with other things. */
	private Duration spent(Written written) {
		ThreadMXBean threads = ManagementFactory.getThreadMXBean();
		long start = threads.getCurrentThreadCpuTime();
		this.gate.objections(written.candidate());
		return Duration.ofNanos(threads.getCurrentThreadCpuTime() - start);
	}

}
