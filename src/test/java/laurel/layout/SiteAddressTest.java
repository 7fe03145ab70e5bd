package laurel.layout;

import java.util.List;

import laurel.start.StartProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SiteAddressTest {

	private final SiteAddress site = new SiteAddress("https://Laurel.example.org",
			List.of("www.example.org", " Old.example.net "));

	@Test
	void absoluteAddressBeginsWithTheBase() {
		assertThat(new SiteAddress(" https://example.org/ ", List.of()).of("/en/"))
			.isEqualTo("https://example.org/en/");
		assertThat(new SiteAddress("http://localhost:8080", List.of()).of("/")).isEqualTo("http://localhost:8080/");
	}

	@Test
	void readersComeSafelyOverHttpsAlone() {
		assertThat(this.site.isSecure()).isTrue();
		assertThat(new SiteAddress("http://example.org", List.of()).isSecure()).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "laurel.example.org", "LAUREL.example.org", "www.example.org", "old.example.net" })
	void siteAnswersToItsNames(String host) {
		assertThat(this.site.answersTo(host)).isTrue();
	}

	@ParameterizedTest
	@NullAndEmptySource
	@ValueSource(strings = { "evil.example", "example.org", "laurel.example.org.evil.example", "localhost", "127.0.0.1",
			"[::1]" })
	void siteAnswersToNoOtherName(String host) {
		assertThat(this.site.answersTo(host)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://localhost:8080", "http://127.0.0.1:8080", "http://[::1]:8080" })
	void siteOnThisMachineAnswersToEachNameOfIt(String base) {
		assertThat(List.of("localhost", "127.0.0.1", "[::1]")).allMatch(new SiteAddress(base, List.of())::answersTo);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "example.org", "//example.org", "ftp://example.org", "https://",
			"https://exa mple.org", "https://example.org/path", "https://example.org?query", "https://example.org#part",
			"https://user@example.org", "mailto:somebody@example.org", "https:example.org" })
	void whatIsNoBaseStopsTheStart(String base) {
		assertThatExceptionOfType(StartProblem.class).isThrownBy(() -> new SiteAddress(base, List.of()))
			.withMessageContaining("LAUREL_BASE_URL");
	}

}
