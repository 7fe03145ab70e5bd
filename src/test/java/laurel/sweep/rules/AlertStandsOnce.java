package laurel.sweep.rules;

import laurel.sweep.PageRule;
import laurel.sweep.VisitedPage;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The alert stands once, before the header, with the hotlines as links and the way to the
 * guide.
 */
public class AlertStandsOnce implements PageRule {

	@Override
	public void check(VisitedPage page) {
		Elements alerts = page.document().select("section.alert");
		assertThat(alerts).hasSize(1);
		Element alert = alerts.get(0);
		assertThat(alert.attr("aria-label")).isNotBlank();
		assertThat(alert.select("a[href=tel:911], a[href=tel:+18007997233]")).hasSize(2);
		assertThat(alert.select("a[href=/" + page.language().code() + "/"
				+ (page.language().code().equals("es") ? "seguridad" : "safety") + "]"))
			.hasSize(1);
		assertThat(page.html().indexOf("class=\"alert\"")).isLessThan(page.html().indexOf("<header"));
	}

}
