package laurel.throttle;

import java.util.List;

import laurel.layout.TestAddress;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

/** Whom we believe that a form was sent by a page of ours. */
class OwnPagesTest {

	@ParameterizedTest(name = "Sec-Fetch-Site {0}, Origin {1}")
	@CsvSource(delimiter = '|', nullValues = "-",
			textBlock = """
					# Sec-Fetch-Site | Origin                         | readers | desk  |
					same-origin      | null                           | true    | true  | today's browsers
					same-origin      | https://www.example.org        | true    | true  | and where a page sends a referrer
					same-origin      | -                              | true    | true  | and by GET
					same-origin      | https://evil.example           | true    | true  | which no browser sends
					same-site        | null                           | false   | false | another name of our domain
					cross-site       | null                           | false   | false | another site
					cross-site       | https://www.example.org        | false   | false | which no browser sends
					none             | null                           | false   | true  | no page: a tab restored
					none             | -                              | false   | true  | no page, and no Origin
					Same-Origin      | null                           | false   | false | which no browser sends
					''               | https://www.example.org        | false   | false | which no browser sends
					-                | null                           | true    | true  | plain http, Safari before 16.4
					-                | https://www.example.org        | true    | true  | the same where a page sends a referrer
					-                | https://www.example.org:443    | false   | false | which no browser sends
					-                | https://www.example.org/       | false   | false | which no browser sends
					-                | http://www.example.org         | false   | false | somebody on the line
					-                | https://example.org            | false   | false | another name of our domain
					-                | https://www.example.org.evil   | false   | false | another site
					-                | https://evil.example           | false   | false | another site
					-                | NULL                           | false   | false | which no browser sends
					-                | ''                             | false   | false | which no browser sends
					-                | -                              | false   | true  | programs, Gecko before 70, browsers of text
					""")
	void browserSaysWhichPageSentIt(@Nullable String site, @Nullable String origin, boolean readers, boolean desk) {
		OwnPages pages = new OwnPages(TestAddress.of("https://www.example.org"));
		MockHttpServletRequest request = new MockHttpServletRequest("POST", "/");
		if (site != null) {
			request.addHeader("Sec-Fetch-Site", site);
		}
		if (origin != null) {
			request.addHeader("Origin", origin);
		}
		assertThat(List.of(pages.haveSent(request), !pages.haveNotSent(request))).containsExactly(readers, desk);
	}

}
