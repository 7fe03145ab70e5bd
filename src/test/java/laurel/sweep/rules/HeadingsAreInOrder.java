package laurel.sweep.rules;

import laurel.sweep.PageRule;
import laurel.sweep.VisitedPage;
import org.jsoup.nodes.Element;

import static org.assertj.core.api.Assertions.assertThat;

/** One heading of the first level, in main, and none that skips a level or is empty. */
public class HeadingsAreInOrder implements PageRule {

	@Override
	public void check(VisitedPage page) {
		assertThat(page.document().select("h1")).hasSize(1);
		assertThat(page.document().select("main h1")).hasSize(1);
		int former = 1;
		for (Element heading : page.document().select("h1, h2, h3, h4, h5, h6")) {
			int level = heading.tagName().charAt(1) - '0';
			assertThat(level).as(heading.text()).isLessThanOrEqualTo(former + 1);
			assertThat(heading.text()).isNotBlank();
			former = level;
		}
	}

}
