package laurel.throttle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import jakarta.servlet.ServletException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@Timeout(60)
class PostLineTest {

	private static final String FORM = "/en/posts/x/comments";

	private static final Duration LONG = Duration.ofMinutes(1);

	private final ExecutorService people = Executors.newCachedThreadPool();

	private final CountDownLatch open = new CountDownLatch(1);

	/** Who is inside or was, in the order in which they came in. */
	private final Queue<String> inside = new ConcurrentLinkedQueue<>();

	@AfterEach
	void goHome() {
		this.open.countDown();
		this.people.shutdown();
	}

	@Test
	void fewAreInsideAtOnceAndWhoCameFirstIsFirst() throws Exception {
		PostLine line = new PostLine(LONG);
		fill(line);
		CompletableFuture<Void> third = come(line, "POST", FORM, "third");
		assertThat(third).isNotCompleted();
		TimeUnit.MILLISECONDS.sleep(100);
		assertThat(this.inside).hasSize(PostLine.AT_ONCE).doesNotContain("third");
		this.open.countDown();
		third.get(10, TimeUnit.SECONDS);
		assertThat(this.inside).last().isEqualTo("third");
	}

	@ParameterizedTest
	@CsvSource({ "GET,/en/posts/x", "POST,/exit", "POST,/desk", "POST,/desk/sign-in" })
	void whoReadsLeavesOrWorksHereWaitsForNobody(String method, String path) throws Exception {
		PostLine line = new PostLine(LONG);
		fill(line);
		come(line, method, path, "passing").get(10, TimeUnit.SECONDS);
		assertThat(this.open.getCount()).isEqualTo(1);
	}

	/** Whoever had no turn gives none back, so the next waits as long. */
	@Test
	void nobodyWaitsForEver() throws Exception {
		Duration longest = Duration.ofMillis(300);
		PostLine line = new PostLine(longest);
		fill(line);
		for (int post = 0; post < 2; post++) {
			long start = System.nanoTime();
			come(line, "POST", FORM, "passing").get(10, TimeUnit.SECONDS);
			assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(longest);
		}
	}

	@Test
	void whatFailsMakesRoom() {
		PostLine line = new PostLine(LONG);
		for (int post = 0; post < 9; post++) {
			assertThatExceptionOfType(ExecutionException.class)
				.isThrownBy(() -> come(line, "POST", FORM, "failing").get(10, TimeUnit.SECONDS))
				.withCauseInstanceOf(IllegalStateException.class);
		}
	}

	private void fill(PostLine line) throws InterruptedException {
		List<String> names = IntStream.range(0, PostLine.AT_ONCE).mapToObj((number) -> "early " + number).toList();
		names.forEach((name) -> come(line, "POST", FORM, name));
		while (!this.inside.containsAll(names)) {
			TimeUnit.MILLISECONDS.sleep(5);
		}
	}

	private CompletableFuture<Void> come(PostLine line, String method, String path, String name) {
		return CompletableFuture.runAsync(() -> {
			try {
				line.doFilter(new MockHttpServletRequest(method, path), new MockHttpServletResponse(),
						(request, response) -> stay(name));
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
			catch (ServletException ex) {
				throw new IllegalArgumentException(ex);
			}
		}, this.people);
	}

	private void stay(String name) {
		this.inside.add(name);
		if (name.equals("failing")) {
			throw new IllegalStateException(name);
		}
		try {
			if (!name.equals("passing")) {
				this.open.await();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
