package laurel;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import laurel.support.Source;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What only the text of the sources shows, after the compiler has forgotten it. */
class SourcesTest {

	private static final int LONGEST_JAVA = 250;

	private static final int LONGEST_TEMPLATE = 150;

	/** By name or as a constant of Spring's or Jetty's, which the compiler puts in. */
	private static final Pattern TELLING_HEADER = Pattern.compile(
			"(?i)user.agent|x-forwarded|x_forwarded|\"forwarded\"|HttpHeaders?\\.FORWARDED|x-real-ip|true-client-ip"
					+ "|cf-connecting-ip");

	/** Tells sources apart, and keeps nothing that says which they are. */
	private static final String COUNTS_TRIES = "laurel/throttle/Sources.java";

	/** Says itself who it is when it asks another site, which is as little as can be. */
	private static final String ASKS_OTHERS = "laurel/safety/desk/PublicFetcher.java";

	private static final Pattern SET_COOKIE = Pattern.compile("(?i)set[-_]cookie2?\\b");

	@Test
	void fileIsShortEnoughToReadInOneGo() {
		Stream<Source> java = Stream.of("src/main/java", "src/test/java")
			.flatMap((folder) -> Source.in(folder, ".java").stream())
			.filter((source) -> source.lines() > LONGEST_JAVA);
		Stream<Source> templates = Source.templates().stream().filter((source) -> source.lines() > LONGEST_TEMPLATE);
		assertThat(Stream.concat(java, templates)).isEmpty();
	}

	@Test
	void packageSaysWhatItIsForAndKnowsNull() {
		List<Source> sources = Source.java();
		Set<String> packages = sources.stream().map(SourcesTest::folder).collect(Collectors.toCollection(TreeSet::new));
		List<Source> infos = sources.stream().filter((source) -> source.path().endsWith("package-info.java")).toList();
		assertThat(infos).extracting(SourcesTest::folder).containsExactlyInAnyOrderElementsOf(packages);
		assertThat(infos).allSatisfy((info) -> assertThat(info.text()).as(info.path())
			.containsPattern("^/\\*\\*\\s[^@]*?\\w[^@]*?\\.\\s*\\*/\\s+@NullMarked\\b"));
	}

	@Test
	void featureSaysWhatItMayUse() {
		List<Source> features = Source.java()
			.stream()
			.filter((source) -> source.path().matches("laurel/\\w+/package-info\\.java"))
			.toList();
		assertThat(features).hasSizeGreaterThan(5)
			.allSatisfy((feature) -> assertThat(feature.text()).as(feature.path())
				.containsPattern("@ApplicationModule\\(\\s*allowedDependencies = "));
	}

	@Test
	void nobodyReadsTheHeadersThatTellReadersApart() {
		assertThat(Source.java()
			.stream()
			.filter((source) -> !Set.of(COUNTS_TRIES, ASKS_OTHERS).contains(source.path()))
			.flatMap((source) -> source.finds(TELLING_HEADER))).as("headers that say who or where a reader is")
			.isEmpty();
	}

	@Test
	void whatVisitorsReachSetsNoCookieByHand() {
		assertThat(Source.java()
			.stream()
			.filter((source) -> source.path().contains("/web/") || source.path().startsWith("laurel/site/"))
			.flatMap((source) -> source.finds(SET_COOKIE))).isEmpty();
	}

	/** For the compiled code see StructureTest; expressions of templates are text. */
	@Test
	void templateNamesNoClassButSafeHtml() {
		assertThat(Source.templates()
			.stream()
			.flatMap((source) -> source.finds(Pattern.compile("laurel\\.(?!markup\\.SafeHtml\\b)\\w+")))).isEmpty();
	}

	private static String folder(Source source) {
		return String.valueOf(Path.of(source.path()).getParent());
	}

}
