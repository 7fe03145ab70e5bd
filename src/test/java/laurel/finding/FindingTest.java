package laurel.finding;

import java.time.Instant;
import java.util.List;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import laurel.content.EntryForm;
import laurel.content.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class FindingTest {

	private final Validator validator = Validation.buildDefaultValidatorFactory().getValidator();

	private final FindingForm form = new FindingForm();

	@ParameterizedTest
	@CsvSource({ "2016, 2016", "2015-2016, 2015–2016", "2015–2016, 2015–2016", "2016-2016, 2016" })
	void yearsAreOneOrTwo(String sent, String shown) {
		this.form.setYears(sent);
		Finding finding = new Finding(Instant.EPOCH);
		finding.reviseDetails(this.form);
		assertThat(this.validator.validateProperty(this.form, "years")).isEmpty();
		assertThat(crossProblems()).isEmpty();
		assertThat(finding.years()).isEqualTo(shown);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "16", "2015-16", "2015 - 2016", "2015—2016", "2015/2016", "since 2015", "20155",
			"1899", "2200-2201", "1015-2016" })
	void yearsThatCannotBeReadAreRefused(String sent) {
		this.form.setYears(sent);
		assertThat(this.validator.validateProperty(this.form, "years", EntryForm.Complete.class)).singleElement()
			.returns("{finding.years.invalid}", (violation) -> violation.getMessageTemplate());
		assertThat(crossProblems()).isEmpty();
	}

	@Test
	void yearsThatRunBackwardsAreRefused() {
		this.form.setYears("2016-2015");
		assertThat(crossProblems()).extracting(Problems.Problem::field, Problems.Problem::message)
			.containsExactly(tuple("years", "finding.years.invalid"));
	}

	@Test
	void themeHasANameAndAQuote() {
		this.form.setThemes(List.of(theme("Name", "Quote"), theme(" ", "")));
		assertThat(this.validator.validateProperty(this.form, "themes")).isEmpty();
		assertThat(this.validator.validate(this.form, EntryForm.Complete.class))
			.extracting((violation) -> violation.getPropertyPath().toString(),
					(violation) -> violation.getMessageTemplate())
			.contains(tuple("themes[1].name", "{finding.theme.name.missing}"),
					tuple("themes[1].quote", "{finding.theme.quote.missing}"))
			.noneMatch((violation) -> violation.toList().get(0).toString().startsWith("themes[0]"));
	}

	private static ThemeForm theme(String name, String quote) {
		ThemeForm theme = new ThemeForm();
		theme.setName(name);
		theme.setQuote(quote);
		return theme;
	}

	private List<Problems.Problem> crossProblems() {
		Problems problems = new Problems();
		this.form.check(problems);
		return problems.list();
	}

}
