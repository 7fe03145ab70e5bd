package laurel.support;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody at the desk who opens pages, fills in their forms and sends them, as a browser
 * does without script.
 *
 * @param who see {@link AtDesk}
 */
public record DeskVisitor(MockMvcTester mvc, RequestPostProcessor who) {

	/** The page at this address, which must be there. */
	public Document open(String path) {
		MvcTestResult answer = this.mvc.get().uri(path).with(this.who).exchange();
		assertThat(answer.getResponse().getStatus()).as(path).isEqualTo(200);
		return page(answer);
	}

	public int status(String path) {
		return this.mvc.get().uri(path).with(this.who).exchange().getResponse().getStatus();
	}

	/**
	 * Opens a page and sends its form with this action, with these fields filled in
	 * otherwise.
	 */
	public MvcTestResult send(String path, String action, Map<String, String> typed) {
		return send(open(path), action, typed);
	}

	/** The same of a page that is open already. */
	public MvcTestResult send(Document page, String action, Map<String, String> typed) {
		Element form = page.selectFirst("main form[action=" + action + "]");
		assertThat(form).as("a form to " + action + " on " + page.title()).isNotNull();
		Map<String, String> fields = new LinkedHashMap<>();
		form.select("input[name]").forEach((input) -> fields.put(input.attr("name"), input.val()));
		form.select("select[name]")
			.forEach((select) -> fields.put(select.attr("name"), select.select("option[selected]").val()));
		form.select("textarea[name]").forEach((area) -> fields.put(area.attr("name"), area.wholeText()));
		assertThat(fields.keySet()).containsAll(typed.keySet()).contains("_csrf");
		fields.putAll(typed);
		fields.remove("_csrf");
		var request = this.mvc.post().uri(action).with(this.who);
		fields.forEach(request::param);
		return request.exchange();
	}

	/** What an answer shows. */
	public static Document page(MvcTestResult answer) {
		return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
	}

}
