package laurel.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import laurel.content.ContentKinds;
import laurel.content.EntryForm;
import laurel.content.Forms;
import laurel.content.Manuscript;
import laurel.content.ManuscriptText;
import laurel.content.Manuscripts;
import laurel.lang.Language;
import laurel.staff.Member;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A text that an editor wrote in English and in Spanish, for tests of what comes then.
 */
public class TranslatedText {

	public static final String ENGLISH = """
			Call us in **2017**[^1].

			## What we do

			We listen to you. See [the help page](/en/help).

			- A safe bed
			- A warm meal

			> {lang=es}
			> Me escucharon.
			>
			> — Ana

			Nobody asks for papers.

			[^1]: Or later.
			""";

	public static final String SPANISH = """
			Llámenos en **2017**[^1].

			## Qué hacemos

			Le escuchamos. Vea [la ayuda](/es/ayuda).

			- Una cama segura
			- Una comida caliente

			> Me escucharon.
			>
			> — Ana

			Nadie pide papeles.

			[^1]: O después.
			""";

	private final Manuscripts manuscripts;

	private final ContentKinds kinds;

	private final Forms forms;

	private final JdbcTemplate database;

	private final Member editor;

	private final List<Long> begun = new ArrayList<>();

	private long id;

	public TranslatedText(ApplicationContext site, Member editor) {
		this.manuscripts = site.getBean(Manuscripts.class);
		this.kinds = site.getBean(ContentKinds.class);
		this.forms = site.getBean(Forms.class);
		this.database = site.getBean(JdbcTemplate.class);
		this.editor = editor;
	}

	/** Begins it in English alone. */
	public long begin() {
		this.id = this.manuscripts.begin(this.editor, this.kinds.of("post"));
		this.begun.add(this.id);
		write(Language.EN, (form) -> form.setBody(ENGLISH));
		return this.id;
	}

	/** The same in both languages. */
	public long beginBoth() {
		begin();
		write(Language.ES, (form) -> form.setBody(SPANISH));
		return this.id;
	}

	/** Saves one language with a change. */
	public void write(Language language, Consumer<EntryForm> change) {
		save(List.of(changed(language, change)));
	}

	/** Saves both languages at once, with a change in each. */
	public void writeBoth(Consumer<EntryForm> english, Consumer<EntryForm> spanish) {
		save(List.of(changed(Language.EN, english), changed(Language.ES, spanish)));
	}

	private void save(List<EntryForm> forms) {
		this.manuscripts.save(this.editor, this.id, manuscript().version(), forms);
	}

	private EntryForm changed(Language language, Consumer<EntryForm> change) {
		Manuscript manuscript = manuscript();
		EntryForm form = manuscript.text(language)
			.map((text) -> this.forms.read(manuscript.kind(), text.form()))
			.orElseGet(() -> begun(manuscript, language));
		change.accept(form);
		return form;
	}

	private EntryForm begun(Manuscript manuscript, Language language) {
		EntryForm form = this.forms.empty(this.kinds.of(manuscript.kind()));
		form.setLanguage(language);
		form.setGroup(manuscript.translationGroup());
		form.setTitle((language == Language.EN) ? "ZZ Call us" : "ZZ Llámenos");
		form.setSummary((language == Language.EN) ? "How to call." : "Cómo llamar.");
		form.setSlug("zz-" + language.code() + "-" + this.id);
		return form;
	}

	public Manuscript manuscript() {
		return this.manuscripts.find(this.editor, this.id).orElseThrow();
	}

	/** What is kept of the text in this language. */
	public EntryForm form(Language language) {
		return this.forms.read("post", text(language).form());
	}

	public ManuscriptText text(Language language) {
		return Optional.of(manuscript()).flatMap((found) -> found.text(language)).orElseThrow();
	}

	/** Lets translators open it, as if readers had it. */
	public void release(Language... languages) {
		Stream.of(languages)
			.forEach((language) -> this.database.update(
					"update manuscript_text set released = revision where manuscript_id = ? and language = ?", this.id,
					language.code()));
	}

	/** Takes away all that was begun. */
	public void end() {
		this.begun.forEach((each) -> this.database.update("delete from manuscript where id = ?", each));
	}

}
