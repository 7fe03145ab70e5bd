package laurel.site;

import java.util.List;
import java.util.stream.IntStream;

import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotBlank;
import org.junit.jupiter.api.Test;

import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.beanvalidation.SpringValidatorAdapter;

import static org.assertj.core.api.Assertions.assertThat;

class FormOrderTest {

	@Test
	void summaryTellsFaultsInTheOrderOfTheFields() {
		assertThat(fields(new Whole())).startsWith("zebra", "apple", "words.second", "words.first", "rows[0].second")
			.endsWith("rows[11].first", "last", "words.first");
		assertThat(fields(new Whole())).containsSubsequence("rows[2].first", "rows[10].second");
	}

	@Test
	void fieldsOfWhatAFormExtendsComeFirst() {
		assertThat(fields(new More())).startsWith("zebra", "apple").endsWith("added", "words.first");
	}

	private static List<String> fields(Whole form) {
		BindingResult problems = new BeanPropertyBindingResult(form, "form");
		try (ValidatorFactory validators = Validation.buildDefaultValidatorFactory()) {
			new SpringValidatorAdapter(validators.getValidator()).validate(form, problems);
		}
		problems.rejectValue("words.first", "a.rule.of.our.own", "");
		return FormOrder.of(problems).stream().map((problem) -> ((FieldError) problem).getField()).toList();
	}

	static class Whole {

		@NotBlank
		private String zebra = "";

		@NotBlank
		private String apple = "";

		@Valid
		private Words words = new Words();

		@Valid
		private List<Words> rows = IntStream.range(0, 12).mapToObj((each) -> new Words()).toList();

		@NotBlank
		private String last = "";

		public String getZebra() {
			return this.zebra;
		}

		public String getApple() {
			return this.apple;
		}

		public Words getWords() {
			return this.words;
		}

		public List<Words> getRows() {
			return this.rows;
		}

		public String getLast() {
			return this.last;
		}

	}

	static class More extends Whole {

		@NotBlank
		private String added = "";

		public String getAdded() {
			return this.added;
		}

	}

	static class Words {

		@NotBlank
		private String second = "";

		@NotBlank
		private String first = "";

		public String getSecond() {
			return this.second;
		}

		public String getFirst() {
			return this.first;
		}

	}

}
