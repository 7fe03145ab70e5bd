package laurel.translation;

import laurel.lang.Language;
import laurel.staff.Member;
import laurel.staff.Role;
import laurel.support.AtDesk;
import laurel.support.WholeSite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** An editor wrote a text and its translation; afterwards they are gone. */
@WholeSite
abstract class TranslatorsDesk {

	@Autowired
	ApplicationContext site;

	@Autowired
	AtDesk desk;

	@Autowired
	JdbcTemplate database;

	@Autowired
	Translations translations;

	Member editor;

	TranslatedText text;

	long id;

	@BeforeEach
	void begin() {
		this.editor = this.desk.member(Role.EDITOR, Language.EN);
		this.text = new TranslatedText(this.site, this.editor);
		this.id = this.text.beginBoth();
	}

	@AfterEach
	void end() {
		this.text.end();
	}

	/** As it stands now, seen by the editor. */
	Translation translation() {
		return this.translations.find(this.editor, this.id, Language.ES).orElseThrow();
	}

}
