package laurel.start;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** One copy on an empty data folder, and others that come after it. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class StartIT {

	@TempDir
	private static Path folder;

	private static DataOfCopy data;

	private static Copy copy;

	@BeforeAll
	static void startOnAnEmptyFolder() throws Exception {
		data = new DataOfCopy(folder.resolve("data"));
		copy = Copy.startAsBuilt("en", Map.of("LAUREL_DATA", data.path().toString())).awaitOpen();
	}

	@AfterAll
	static void leaveNothingBehind() throws Exception {
		copy.close();
		data.end();
	}

	@Test
	void saysHowToComeInAndWhereToLookAndNothingElse() {
		assertThat(copy.lines()).containsExactly(copy.saysHowToComeIn(), copy.say("start.ready", copy.site() + "/"),
				copy.say("start.database.embedded", data.path()));
	}

	@ParameterizedTest
	@CsvSource({ "/en/, /en/posts/when-the-phone-is-shared", "/es/, /es/articulos/cuando-el-telefono-se-comparte" })
	void servesBothLanguagesWithSampleContent(String home, String article) throws Exception {
		assertThat(copy.get(home).statusCode()).isEqualTo(200);
		assertThat(Jsoup.parse(copy.get(home).body()).select("html").attr("lang")).isEqualTo(home.substring(1, 3));
		assertThat(copy.get(article).statusCode()).isEqualTo(200);
	}

	@Test
	void onlyItsOwnerReadsTheData() throws IOException {
		boolean posix = Files.getFileAttributeView(folder, PosixFileAttributeView.class) != null;
		assertThat(permissions(data.path(), posix)).isEqualTo(posix ? "rwx------" : "");
		assertThat(permissions(data.path().resolve("password"), posix)).isEqualTo(posix ? "rw-------" : "");
	}

	private static String permissions(Path path, boolean posix) throws IOException {
		return posix ? PosixFilePermissions.toString(Files.getPosixFilePermissions(path)) : "";
	}

	@ParameterizedTest
	@CsvSource({ "fsync, on", "synchronous_commit, on", "full_page_writes, on", "listen_addresses, 127.0.0.1",
			"log_statement, none", "log_min_duration_statement, -1", "log_min_error_statement, panic",
			"log_parameter_max_length, 0", "log_parameter_max_length_on_error, 0", "log_error_verbosity, terse",
			"server_encoding, UTF8", "is_superuser, off" })
	void databaseWritesBeforeItSaysSoAndTellsNobody(String setting, String value) throws Exception {
		assertThat(data.ask("show " + setting)).isEqualTo(value);
	}

	@ParameterizedTest
	@CsvSource({ "laurel, '', 08004", "postgres, '', 08004", "laurel, guess, 28P01", "postgres, guess, 28P01" })
	void databaseAsksForThePassword(String user, String password, String state) {
		assertThatExceptionOfType(SQLException.class)
			.isThrownBy(() -> data.connect("127.0.0.1", user, password).close())
			.extracting(SQLException::getSQLState)
			.isEqualTo(state);
	}

	@Test
	void databaseAnswersNoOtherMachine() throws Exception {
		List<String> addresses = NetworkInterface.networkInterfaces()
			.flatMap(NetworkInterface::inetAddresses)
			.filter((address) -> address instanceof Inet4Address && !address.isLoopbackAddress())
			.map(InetAddress::getHostAddress)
			.toList();
		for (String address : addresses) {
			assertThatExceptionOfType(SQLException.class).as(address)
				.isThrownBy(() -> data.connect(address, "laurel", data.password()).close())
				.extracting(SQLException::getSQLState)
				.isEqualTo("08001");
		}
		assertThat(data.ask("select inet_server_addr()")).startsWith("127.0.0.1");
	}

	@ParameterizedTest
	@CsvSource({ "en", "es" })
	void secondCopyOnTheSameDataSaysSoAndLetsTheFirstBe(String language) throws Exception {
		try (Copy second = Copy.start(language, Map.of("LAUREL_DATA", data.path().toString()))) {
			assertThat(second.awaitEnd()).isNotZero();
			assertThat(second.output().strip())
				.isEqualTo(second.say("start.stopped", second.say("start.data.in-use", data.path())));
		}
		assertThat(copy.get("/en/posts").statusCode()).isEqualTo(200);
	}

}
