package laurel.sweep.rules;

import java.util.List;

import laurel.sweep.PageRule;
import laurel.sweep.VisitedPage;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * No cookie is set, no store of the browser is spoken to, and no address carries a
 * session.
 */
public class NothingIsStored implements PageRule {

	private static final List<String> STORES = List.of("localStorage", "sessionStorage", "indexedDB", "caches.",
			"serviceWorker", "document.cookie", "manifest");

	@Override
	public void check(VisitedPage page) {
		assertThat(page.headers().map().keySet()).noneMatch("set-cookie"::equalsIgnoreCase);
		assertThat(page.document().select("script").get(0).data()).doesNotContain(STORES);
		assertThat(page.html()).doesNotContainIgnoringCase("jsessionid");
	}

}
