package laurel.sweep.rules;

import laurel.sweep.PageRule;
import laurel.sweep.VisitedPage;
import org.jsoup.nodes.Element;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page is in the language of its address, every message was found, and the other
 * language is one link away.
 */
public class LanguageMatchesTheAddress implements PageRule {

	@Override
	public void check(VisitedPage page) {
		assertThat(page.document().select("html").attr("lang")).isEqualTo(page.language().code());
		assertThat(page.html()).doesNotContain("??");
		assertThat(page.html()).doesNotContain("\u202f");
		Element other = page.document().selectFirst("header a.language");
		assertThat(other).isNotNull();
		assertThat(other.attr("href")).startsWith("/" + page.language().other().code() + "/");
		assertThat(other.attr("lang")).isEqualTo(page.language().other().code());
		assertThat(other.attr("hreflang")).isEqualTo(page.language().other().code());
		for (Element marked : page.document().select("body [lang]")) {
			assertThat(marked.attr("lang")).as(marked.outerHtml()).matches("es|en");
		}
		for (Element time : page.document().select("time")) {
			assertThat(time.attr("datetime"))
				.matches("\\d{4}-\\d\\d-\\d\\d(T\\d\\d:\\d\\d(:\\d\\d)?(Z|[+-]\\d\\d:\\d\\d))?");
			assertThat(time.text()).doesNotContainPattern("\\d+/\\d+");
		}
	}

}
