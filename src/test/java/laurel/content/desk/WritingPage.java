package laurel.content.desk;

import java.util.LinkedHashMap;
import java.util.Map;

import laurel.content.EntryForm;
import laurel.content.Manuscript;
import laurel.lang.Language;
import laurel.staff.Role;
import laurel.support.DeskVisitor;
import org.jsoup.nodes.Document;

import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Somebody writes a text of their own; afterwards it is gone. */
abstract class WritingPage extends WritersDesk {

	static String path(long id) {
		return "/desk/texts/" + id;
	}

	DeskVisitor writer() {
		return new DeskVisitor(this.mvc, this.desk.as(Role.WRITER));
	}

	long begin(String kind) {
		return this.manuscripts.begin(this.writer, this.kinds.named(kind).orElseThrow());
	}

	/** As the writer, with all that the page holds and this. */
	MvcTestResult save(long id, Map<String, String> typed) {
		Document page = writer().open(path(id));
		Map<String, String> fields = new LinkedHashMap<>(typed);
		String then = fields.remove("then");
		if (then != null) {
			page.selectFirst("form[data-autosave]")
				.appendElement("input")
				.attr("type", "hidden")
				.attr("name", "then")
				.val(then);
		}
		return writer().send(page, path(id), fields);
	}

	Manuscript manuscript(long id) {
		return this.manuscripts.find(this.writer, id).orElseThrow();
	}

	EntryForm form(long id, Language language) {
		Manuscript manuscript = manuscript(id);
		return this.forms.read(manuscript.kind(), manuscript.text(language).orElseThrow().form());
	}

	String topic() {
		return this.database.sql("select min(key) from topic").query(String.class).single();
	}

}
