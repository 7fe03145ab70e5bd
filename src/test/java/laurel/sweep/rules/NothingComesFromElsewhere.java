package laurel.sweep.rules;

import laurel.sweep.PageRule;
import laurel.sweep.VisitedPage;
import org.jsoup.nodes.Element;

import static org.assertj.core.api.Assertions.assertThat;

/** The page is one answer: it asks for nothing, neither of this site nor of any other. */
public class NothingComesFromElsewhere implements PageRule {

	/** A page of ours in a page of the desk, where it can run nothing. */
	private static final String PREVIEW = "iframe[src^=/desk/texts/]";

	@Override
	public void check(VisitedPage page) {
		assertThat(page.document().select(PREVIEW).not("iframe[sandbox]")).isEmpty();
		assertThat(page.document()
			.select("[src], [srcset], [poster], [data], [background], iframe, object, embed, "
					+ "base, form[action^=http], meta[http-equiv]")
			.not(page.path().startsWith("/desk/texts/") ? PREVIEW : "nothing")).isEmpty();
		for (Element link : page.document().select("link")) {
			assertThat(link.attr("rel")).isIn("icon", "canonical", "alternate");
		}
		assertThat(page.document().select("style").html()).doesNotContain("url(", "@import");
	}

}
