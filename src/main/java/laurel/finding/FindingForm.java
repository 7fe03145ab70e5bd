package laurel.finding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import laurel.content.Entry;
import laurel.content.EntryForm;
import laurel.content.Passage;
import laurel.content.Problems;
import org.jspecify.annotations.Nullable;

/** What is written to publish a research finding. */
class FindingForm extends EntryForm {

	private static final String YEARS = "(19|20|21)[0-9]{2}([-–](19|20|21)[0-9]{2})?";

	private List<String> authors = new ArrayList<>();

	@NotBlank(message = "{finding.study-question.missing}", groups = Complete.class)
	private String studyQuestion = "";

	@NotBlank(message = "{finding.methods.missing}", groups = Complete.class)
	private String methods = "";

	private String sample = "";

	private String population = "";

	@NotBlank(message = "{finding.years.invalid}", groups = Complete.class)
	@Pattern(regexp = "|" + YEARS, message = "{finding.years.invalid}")
	private String years = "";

	@Pattern(regexp = "|https?://\\S+", message = "{entry.address.invalid}")
	private String report = "";

	private List<@Valid ThemeForm> themes = new ArrayList<>();

	@Override
	protected Entry newEntry(Instant now) {
		return new Finding(now);
	}

	@Override
	public Map<String, @Nullable Object> shared() {
		Map<String, @Nullable Object> shared = super.shared();
		shared.put("authors", this.authors);
		shared.put("years", this.years);
		shared.put("report", this.report);
		return shared;
	}

	@Override
	protected Map<String, Passage.Nature> natures() {
		return Map.of("authors", Passage.Nature.NAME, "years", Passage.Nature.UNREAD, "report", Passage.Nature.ADDRESS,
				"themes.quote", Passage.Nature.QUOTE, "themes.quoteLanguage", Passage.Nature.UNREAD);
	}

	@Override
	protected void check(Problems problems) {
		super.check(problems);
		if (this.years.matches(YEARS) && lastYear() < firstYear()) {
			problems.add("years", "finding.years.invalid");
		}
	}

	@Override
	protected void fillGaps(LocalDate today) {
		if (!this.years.matches(YEARS) || lastYear() < firstYear()) {
			this.years = String.valueOf(today.getYear());
		}
	}

	@Override
	public void tidy() {
		this.themes = new ArrayList<>(this.themes.stream().filter((theme) -> !theme.isEmpty()).toList());
	}

	int firstYear() {
		return Integer.parseInt(this.years.substring(0, 4));
	}

	int lastYear() {
		return Integer.parseInt(this.years.substring(this.years.length() - 4));
	}

	public List<String> getAuthors() {
		return this.authors;
	}

	public void setAuthors(List<String> authors) {
		this.authors = authors;
	}

	public String getStudyQuestion() {
		return this.studyQuestion;
	}

	public void setStudyQuestion(String studyQuestion) {
		this.studyQuestion = studyQuestion;
	}

	public String getMethods() {
		return this.methods;
	}

	public void setMethods(String methods) {
		this.methods = methods;
	}

	public String getSample() {
		return this.sample;
	}

	public void setSample(String sample) {
		this.sample = sample;
	}

	public String getPopulation() {
		return this.population;
	}

	public void setPopulation(String population) {
		this.population = population;
	}

	/** One year or two with a hyphen: {@code 2015-2016}. */
	public String getYears() {
		return this.years;
	}

	public void setYears(String years) {
		this.years = years;
	}

	public String getReport() {
		return this.report;
	}

	public void setReport(String report) {
		this.report = report;
	}

	public List<ThemeForm> getThemes() {
		return this.themes;
	}

	public void setThemes(List<ThemeForm> themes) {
		this.themes = themes;
	}

}
