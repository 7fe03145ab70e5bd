package laurel.sweep;

import java.net.http.HttpHeaders;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import laurel.support.WholeSite;
import laurel.sweep.rules.EveryAnswerHasTheHeaders;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever answers, and whatever, tells the browser the same about safety. */
@WholeSite
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryAnswerTest {

	@LocalServerPort
	private int port;

	@Autowired
	private Clock clock;

	private List<VisitedPage> answers = List.of();

	@BeforeAll
	void askForEverything() {
		this.answers = EveryAnswer.at(this.port, this.clock.instant());
	}

	@Test
	void answersOfEverySortAreLookedAt() {
		Set<Integer> statuses = this.answers.stream().map(VisitedPage::status).collect(Collectors.toSet());
		assertThat(statuses).contains(200, 204, 301, 302, 303, 400, 404, 405, 414, 431, 505);
	}

	@TestFactory
	Stream<DynamicTest> everyAnswerHasTheHeaders() {
		return each((answer) -> EveryAnswerHasTheHeaders.checkShared(withoutCookies(answer)));
	}

	@TestFactory
	Stream<DynamicTest> onlyTheExitSetsACookieAndOnlyWhenAskedForHere() {
		return each((answer) -> {
			boolean own = answer.path().matches("(GET|HEAD|POST) /exit .*")
					&& !answer.path().matches(".*cross-site.*|(?!POST).*prefetch.*");
			assertThat(answer.headers().allValues("Set-Cookie")).hasSize(own ? 1 : 0)
				.allMatch((cookie) -> cookie.startsWith("pause="));
		});
	}

	@TestFactory
	Stream<DynamicTest> redirectStaysHereOrLeadsToANeutralPage() {
		return each((answer) -> {
			String here = (answer.status() == 303) ? "https://(?!elsewhere)[^/]+/.*" : "/|/[^/].*";
			boolean leads = answer.status() / 100 == 3;
			assertThat(answer.headers().allValues("Location")).hasSize(leads ? 1 : 0)
				.allMatch((to) -> to.matches(here));
		});
	}

	@TestFactory
	Stream<DynamicTest> everyPageHasTheAlertAndTheWayOut() {
		return each((answer) -> {
			boolean feed = answer.path().matches("\\S+ \\S+\\.atom .*") && answer.status() == 200;
			boolean page = !feed && !answer.path().startsWith("HEAD ")
					&& (answer.status() == 200 || answer.status() >= 400);
			assertThat(answer.document().select("a.exit[href=/exit]")).hasSize(page ? 1 : 0);
			assertThat(answer.document().select("section.alert a[href=tel:911]")).hasSize(page ? 1 : 0);
		});
	}

	private Stream<DynamicTest> each(Consumer<VisitedPage> check) {
		return this.answers.stream()
			.map((answer) -> DynamicTest.dynamicTest(answer.toString(), () -> check.accept(answer)));
	}

	private static VisitedPage withoutCookies(VisitedPage answer) {
		HttpHeaders headers = HttpHeaders.of(answer.headers().map(),
				(name, value) -> !name.equalsIgnoreCase("Set-Cookie"));
		return new VisitedPage(answer.path(), answer.status(), headers, answer.html(), answer.bytes());
	}

}
