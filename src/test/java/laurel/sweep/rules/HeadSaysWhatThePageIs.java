package laurel.sweep.rules;

import laurel.lang.Language;
import laurel.sweep.PageRule;
import laurel.sweep.VisitedPage;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Title, description and addresses for search engines; what nobody should find says so
 * and names no address.
 */
public class HeadSaysWhatThePageIs implements PageRule {

	private static final String BASE = "http://localhost";

	@Override
	public void check(VisitedPage page) {
		Document document = page.document();
		assertThat(document.title()).endsWith(" – Laurel").doesNotStartWith(" ");
		assertThat(document.select("link[rel=icon]").attr("href")).isEqualTo("data:,");
		boolean hidden = !document.select("meta[name=robots][content=noindex]").isEmpty();
		String canonical = document.select("link[rel=canonical]").attr("href");
		if (page.status() != 200) {
			assertThat(hidden).isTrue();
			assertThat(canonical).isEmpty();
		}
		else if (hidden && !canonical.isEmpty()) {
			assertThat(canonical).startsWith(BASE + "/" + page.language().other().code() + "/");
		}
		else if (!hidden) {
			assertThat(canonical).isEqualTo(BASE + page.path());
			assertThat(document.select("meta[name=description]").attr("content")).isNotBlank();
			assertThat(document.select("meta[property=og:title]").attr("content")).isNotBlank();
			assertThat(document.select("meta[property=og:image]")).isEmpty();
			checkAlternates(page);
		}
	}

	/** All or none; the other language's address is where the language link leads. */
	private static void checkAlternates(VisitedPage page) {
		Document document = page.document();
		Element other = document.selectFirst("a.language");
		assertThat(other).isNotNull();
		if (!document.select("link[rel=alternate]").isEmpty()) {
			for (Language language : Language.values()) {
				String address = document.select("link[rel=alternate][hreflang=" + language.code() + "]").attr("href");
				assertThat(address)
					.isEqualTo(BASE + ((language == page.language()) ? page.path() : other.attr("href")));
			}
			assertThat(document.select("link[rel=alternate][hreflang=x-default]").attr("href"))
				.startsWith(BASE + "/" + Language.DEFAULT.code() + "/");
		}
	}

}
