package laurel.sweep.rules;

import laurel.sweep.PageRule;
import laurel.sweep.VisitedPage;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A page with its style and script is at most 14,000 bytes on the line: what a slow phone
 * gets at once.
 */
public class AnswerFitsInFourteenThousandBytes implements PageRule {

	@Override
	public void check(VisitedPage page) {
		assertThat(page.header("Content-Encoding")).isEqualTo("gzip");
		assertThat(page.bytes()).isLessThanOrEqualTo(14_000);
	}

}
