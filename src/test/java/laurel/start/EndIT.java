package laurel.start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The three ways a copy ends, each followed by the next life of the same data. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class EndIT {

	private static final String TEXT = """
			---
			kind: post
			language: en
			group: kept
			slug: kept
			title: Kept
			summary: What was loaded before the power went.
			date: 2019-03-04
			---
			A paragraph.
			""";

	@TempDir
	private Path folder;

	private DataOfCopy data;

	@BeforeEach
	void nameTheData() {
		this.data = new DataOfCopy(this.folder.resolve("data"));
	}

	@AfterEach
	void leaveNothingBehind() throws Exception {
		this.data.end();
	}

	@Test
	void killedCopyLosesNothingAndStoppedCopyLeavesNothing() throws Exception {
		Path load = Files.createDirectory(this.folder.resolve("texts"));
		Files.writeString(load.resolve("kept.en.md"), TEXT);
		List<String> posts;
		ProcessHandle orphan;
		try (Copy first = start(Map.of("LAUREL_LOAD", load.toString()))) {
			assertThat(first.output()).contains(first.say("transfer.loaded", "1", load));
			posts = posts(first);
			first.kill();
			orphan = this.data.server();
			assertThat(orphan.isAlive()).as("the database without its application").isTrue();
		}
		stop("TERM", posts);
		assertThat(orphan.onExit()).as("the database of the killed copy").succeedsWithin(Duration.ofSeconds(10));
		stop("INT", posts);
	}

	/** What was there is there once, and the database ends with its application. */
	private void stop(String signal, List<String> posts) throws Exception {
		try (Copy copy = start(Map.of())) {
			assertThat(posts(copy)).isEqualTo(posts);
			assertThat(copy.get("/en/posts/kept").statusCode()).isEqualTo(200);
			ProcessHandle server = this.data.server();
			copy.send(signal);
			assertThat(copy.awaitEnd()).isEqualTo("TERM".equals(signal) ? 143 : 130);
			assertThat(server.onExit()).as("the database after " + signal).succeedsWithin(Duration.ofSeconds(10));
			assertThat(this.data.path().resolve("postgresql/postmaster.pid")).doesNotExist();
			assertThat(copy.lines()).as("what it printed")
				.containsExactly(copy.saysHowToComeIn(), copy.say("start.ready", copy.site() + "/"),
						copy.say("start.database.embedded", this.data.path()));
		}
	}

	private Copy start(Map<String, String> settings) throws Exception {
		Map<String, String> all = new HashMap<>(settings);
		all.put("LAUREL_DATA", this.data.path().toString());
		return Copy.start("en", all).awaitOpen();
	}

	private static List<String> posts(Copy copy) throws Exception {
		List<String> posts = Jsoup.parse(copy.get("/en/posts").body()).select("main a").eachAttr("href");
		assertThat(posts).doesNotHaveDuplicates().contains("/en/posts/kept", "/en/posts/when-the-phone-is-shared");
		return posts;
	}

}
