package laurel.sweep.rules;

import java.util.Locale;
import java.util.Set;

import laurel.sweep.PageRule;
import laurel.sweep.VisitedPage;
import org.jsoup.nodes.Element;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every link says by itself where it leads, and one to another site what that means for
 * the reader.
 */
public class LinksStandAlone implements PageRule {

	private static final Set<String> EMPTY_WORDS = Set.of("here", "aquí", "click", "more", "más", "link", "enlace",
			"click here", "haga clic", "read more", "leer más");

	@Override
	public void check(VisitedPage page) {
		for (Element link : page.document().select("a")) {
			String text = (link.attr("aria-label") + " " + link.text()).strip().toLowerCase(Locale.ROOT);
			assertThat(text).as(link.outerHtml()).isNotBlank();
			assertThat(EMPTY_WORDS).doesNotContain(text);
			if (link.attr("href").startsWith("http")) {
				assertThat(link.attr("rel").split(" ")).contains("noreferrer", "noopener");
				assertThat(link.hasAttr("target")).isFalse();
				String said = link.hasAttr("aria-describedby")
						? page.document().select("#" + link.attr("aria-describedby")).text() : link.text();
				assertThat(said).containsPattern("(?i)exit does not work there|salir no funciona allí");
			}
		}
	}

}
