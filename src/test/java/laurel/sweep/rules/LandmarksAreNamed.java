package laurel.sweep.rules;

import java.util.HashSet;
import java.util.Set;

import laurel.sweep.PageRule;
import laurel.sweep.VisitedPage;
import org.jsoup.nodes.Element;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each landmark stands once or has a name of its own, in the order of VOICE.md; no id
 * stands twice.
 */
public class LandmarksAreNamed implements PageRule {

	@Override
	public void check(VisitedPage page) {
		assertThat(page.document().select("main")).hasSize(1);
		assertThat(page.document().select("body > header")).hasSize(1);
		assertThat(page.document().select("body > footer")).hasSize(1);
		Set<String> names = new HashSet<>();
		for (Element landmark : page.document().select("nav, aside, section[aria-label]")) {
			String label = landmark.attr("aria-label") + landmark.attr("aria-labelledby");
			assertThat(label).as(landmark.cssSelector()).isNotBlank();
			assertThat(names.add(label)).as("twice: " + label).isTrue();
		}
		Set<String> ids = new HashSet<>();
		for (Element marked : page.document().select("[id]")) {
			assertThat(ids.add(marked.id())).as("id twice: " + marked.id()).isTrue();
		}
		for (Element link : page.document().select("a[href^=#]")) {
			assertThat(ids).contains(link.attr("href").substring(1));
		}
		for (Element described : page.document().select("[aria-describedby]")) {
			assertThat(ids).contains(described.attr("aria-describedby").strip().split(" +"));
		}
	}

}
