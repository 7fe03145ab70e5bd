package laurel.finding;

import java.util.List;

import jakarta.persistence.Entity;
import laurel.content.EntryForm;
import laurel.content.EntryText;
import laurel.lang.Language;
import laurel.markup.Anchors;
import laurel.markup.Markdown;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A finding in one language: the study in words, and its themes. */
@Entity
public class FindingText extends EntryText {

	private String studyQuestion;

	private String methods;

	private String sample;

	private String population;

	@JdbcTypeCode(SqlTypes.JSON)
	private List<Theme> themes;

	/** For Hibernate alone. */
	protected FindingText() {
	}

	FindingText(Finding finding, Language language) {
		super(finding, language);
	}

	@Override
	protected void reviseDetails(EntryForm form, Markdown markdown) {
		FindingForm finding = (FindingForm) form;
		this.studyQuestion = finding.getStudyQuestion();
		this.methods = finding.getMethods();
		this.sample = finding.getSample();
		this.population = finding.getPopulation();
		this.themes = finding.getThemes().stream().map(ThemeForm::theme).toList();
	}

	/** The quotes of the themes are the ones that others link to: {@code q-1}. */
	@Override
	protected Anchors anchors() {
		return Anchors.besideQuotes();
	}

	public String studyQuestion() {
		return this.studyQuestion;
	}

	public String methods() {
		return this.methods;
	}

	public String sample() {
		return this.sample;
	}

	public String population() {
		return this.population;
	}

	public List<Theme> themes() {
		return this.themes;
	}

}
