package laurel.comment.web;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

import laurel.comment.Commenting;
import laurel.lang.Language;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Opens the form for comments, reads for a while, and sends it as a browser does. */
abstract class CommentForms extends Commenting {

	static final String FORM = ENTRY + "/comments";

	static final Map<String, String> SAME_ORIGIN = Map.of("Sec-Fetch-Site", "same-origin");

	private static int sources;

	private String source = "";

	/** Each test comes from a network of its own: no other counts against it. */
	@BeforeEach
	void comeFromElsewhere() {
		sources++;
		this.source = "10." + sources + ".7.7";
	}

	static String form(Language language) {
		return (language == Language.ES) ? SPANISH_ENTRY + "/comentarios" : FORM;
	}

	/** Opens the form and reads for a while. */
	Map<String, String> opened(String path) {
		return opened(path, Duration.ofSeconds(70));
	}

	Map<String, String> opened(String path, Duration reading) {
		Map<String, String> fields = fields(page(path));
		this.clock.move(reading);
		return fields;
	}

	static Map<String, String> fields(Document page) {
		Map<String, String> fields = new LinkedHashMap<>();
		Element form = page.selectFirst("main form[method=post]");
		form.select("input[name]:not([type=checkbox])").forEach((input) -> fields.put(input.attr("name"), input.val()));
		form.select("textarea").forEach((area) -> fields.put(area.attr("name"), area.wholeText()));
		return fields;
	}

	MvcTestResult send(String path, Map<String, String> fields) {
		return send(path, fields, SAME_ORIGIN);
	}

	MvcTestResult send(String path, Map<String, String> fields, Map<String, String> headers) {
		MvcTestResult answer = sendAlone(path, fields, headers);
		settle();
		return answer;
	}

	/** The same, with nothing else asked of the database. */
	MvcTestResult sendAlone(String path, Map<String, String> fields, Map<String, String> headers) {
		var request = this.mvc.post().uri(path).with((mock) -> {
			mock.setRemoteAddr(this.source);
			return mock;
		});
		fields.forEach(request::param);
		headers.forEach(request::header);
		return request.exchange();
	}

	static Map<String, String> with(Map<String, String> fields, String name, String value) {
		Map<String, String> more = new LinkedHashMap<>(fields);
		more.put(name, value);
		return more;
	}

	long held() {
		return this.database.sql("select count(*) from comment").query(Long.class).single();
	}

}
