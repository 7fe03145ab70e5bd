package laurel.content.desk;

import java.util.List;
import java.util.Map;

import laurel.content.EntryForm;
import laurel.lang.Language;
import laurel.staff.Role;
import laurel.support.DeskVisitor;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Texts at the desk, and those who look for them. */
abstract class TextListDesk extends WritersDesk {

	static final String LIST = "/desk/texts";

	List<String> others(Role role, String words) {
		Element list = page(role, Language.EN, "?words={words}", words).selectFirst("ul.items");
		return (list != null) ? list.select("a").eachText() : List.of();
	}

	/** A text of the writer; a language without a title is not written. */
	long write(String spanish, String english, String body) {
		long id = this.manuscripts.begin(this.writer, this.kinds.of("post"));
		for (Map.Entry<Language, String> title : Map.of(Language.ES, spanish, Language.EN, english).entrySet()) {
			if (!title.getValue().isEmpty()) {
				EntryForm form = this.forms.empty(this.kinds.of("post"));
				form.setLanguage(title.getKey());
				form.setGroup("group-" + id);
				form.setTitle(title.getValue());
				form.setBody(body);
				int version = this.manuscripts.find(this.writer, id).orElseThrow().version();
				this.manuscripts.save(this.writer, id, version, List.of(form));
			}
		}
		return id;
	}

	void change(long manuscript, String assignment) {
		this.database.sql("update manuscript_text set " + assignment + " where manuscript_id = ?")
			.param(manuscript)
			.update();
	}

	static String path(long manuscript) {
		return LIST + "/" + manuscript;
	}

	static Element line(Document page, long manuscript) {
		Element link = page.selectFirst(".cards a[href=" + path(manuscript) + "]");
		assertThat(link).as(path(manuscript)).isNotNull();
		return link.closest("li");
	}

	Document page(Role role, Language language, String query, Object... values) {
		return page(visitor(role, language), query, values);
	}

	Document page(DeskVisitor visitor, String query, Object... values) {
		MvcTestResult answer = this.mvc.get().uri(LIST + query, values).with(visitor.who()).exchange();
		assertThat(answer).hasStatus(200);
		return DeskVisitor.page(answer);
	}

	DeskVisitor visitor(Role role, Language language) {
		return new DeskVisitor(this.mvc, this.desk.as(role, language));
	}

}
