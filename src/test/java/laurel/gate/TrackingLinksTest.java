package laurel.gate;

import java.util.List;

import laurel.content.Objection;
import laurel.lang.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TrackingLinksTest {

	private final TrackingLinks check = new TrackingLinks();

	@ParameterizedTest
	@CsvSource({ "https://example.org/a?utm_source=x&utm_medium=y, https://example.org/a",
			"https://example.org/a?page=2&fbclid=z#top, https://example.org/a?page=2#top",
			"https://example.org/a?gclid=1&page=2, https://example.org/a?page=2",
			"https://example.org/a?mc_cid=1&page=2&mc_eid=3&q=4, https://example.org/a?page=2&q=4",
			"https://example.org/a?MSCLKID=1, https://example.org/a" })
	void partThatTellsWhoCameIsAnErrorThatSaysTheCleanAddress(String address, String clean) {
		for (Language language : Language.values()) {
			assertThat(this.check.check(Written.in(language, "Text\n\n[A report](" + address + ")").candidate()))
				.containsExactly(Objection.error("body", 3, address, "gate.address.tracking", clean));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://bit.ly/x", "https://t.co/x", "https://org.us1.list-manage.com/track/click?u=1",
			"https://nam02.safelinks.protection.outlook.com/?url=x", "https://www.google.com/url?q=https://example.org",
			"https://l.facebook.com/l.php?u=x", "https://click.example.org/x", "https://url1234.example.org/ls/click",
			"HTTPS://BIT.LY/x" })
	void siteThatCountsWhoComesByIsAnError(String address) {
		assertThat(Written.under(this.check, Language.ES, "[Un informe](" + address + ")")).hasSize(1)
			.allMatch((objection) -> objection.startsWith("ERROR body:1 gate.address.counted"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://www.youtube.com/embed/x", "https://www.youtube-nocookie.com/embed/x",
			"https://player.vimeo.com/video/1", "https://www.google.com/maps/embed?pb=x",
			"https://video.example.org/iframe/1" })
	void playerInsideAPageIsAnError(String address) {
		Written written = Written.in(Language.EN, "");
		written.setAddress(address);
		assertThat(written.under(this.check))
			.containsExactly("ERROR address:0 gate.address.embedded [" + address + "]");
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://example.org/report?page=2&id=7#part", "https://www.youtube.com/watch?v=x",
			"https://vimeo.com/1", "https://link.springer.com/article/10.1007/x", "https://www.google.com/maps/place/x",
			"https://example.org/clicks?utm=1", "/en/help?utm_source=own", "mailto:a@example.org", "https://",
			"https://example.org:8080/?", "https://example.org/bit.ly" })
	void ordinaryAddressIsGood(String address) {
		Written written = Written.in(Language.EN, "[A report](" + address + ")");
		written.setAddress(address);
		assertThat(written.under(this.check)).isEmpty();
	}

	@Test
	void addressOutsideALinkIsLookedAtToo() {
		Written written = Written.in(Language.EN, "Text\nsee https://bit.ly/x.");
		written.setSummary("Go to https://example.org/?fbclid=1 today.");
		assertThat(this.check.check(written.candidate())).extracting(Objection::field, Objection::line)
			.containsExactly(org.assertj.core.groups.Tuple.tuple("summary", 1),
					org.assertj.core.groups.Tuple.tuple("body", 2));
	}

	@Test
	void sameAddressAsNameAndTargetIsToldOnce() {
		assertThat(this.check.check(Written.in(Language.EN, "<https://bit.ly/x>").candidate()))
			.extracting(Objection::arguments)
			.containsExactly(List.of());
	}

}
