package laurel.sweep.rules;

import laurel.sweep.PageRule;
import laurel.sweep.VisitedPage;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A page with its style and script is at most 14,000 bytes on the line, an article
 * 10,000: what a slow phone gets at once.
 */
public class AnswerIsSmall implements PageRule {

	@Override
	public void check(VisitedPage page) {
		assertThat(page.header("Content-Encoding")).isEqualTo("gzip");
		boolean article = page.path().startsWith("/en/posts/") || page.path().startsWith("/es/articulos/");
		assertThat(page.bytes()).isLessThanOrEqualTo(article ? 10_500 : 14_000);
	}

}
