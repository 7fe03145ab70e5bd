package laurel.sweep.rules;

import laurel.sweep.PageRule;
import laurel.sweep.VisitedPage;
import org.jsoup.select.Elements;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The first stop of Tab skips to the text, the second is the way out; it stands in its
 * own place as well.
 */
public class ExitIsTheSecondStop implements PageRule {

	@Override
	public void check(VisitedPage page) {
		Elements stops = page.document().body().select("a[href], button, input, select, textarea, [tabindex=0]");
		assertThat(stops.get(0).attr("href")).isEqualTo("#main");
		assertThat(stops.get(1).attr("href")).isEqualTo("/exit");
		assertThat(stops.get(0).parent()).isSameAs(stops.get(1).parent());
		Elements exits = page.document().select("a.exit[href=/exit]");
		assertThat(exits).hasSize(1);
		String name = page.language().code().equals("es") ? "Salir ya" : "Exit now";
		assertThat(exits.get(0).text()).isEqualTo(name);
		assertThat(stops.get(1).text()).isEqualTo(name);
		assertThat(page.document().select("main#main[tabindex=-1]")).hasSize(1);
	}

}
