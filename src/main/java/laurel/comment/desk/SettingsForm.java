package laurel.comment.desk;

import java.util.List;
import java.util.stream.Stream;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import laurel.comment.CommentSettings.Settings;
import laurel.markup.Characters;
import org.hibernate.validator.constraints.CodePointLength;

import org.springframework.validation.Errors;

/** What administrators say of all comments. */
class SettingsForm {

	private int version;

	@Pattern(regexp = "[1-9]|[1-5][0-9]|60", message = "{comment-settings.wait.invalid}")
	private String wait = "";

	@Pattern(regexp = "|[1-9][0-9]{0,3}", message = "{comment-settings.closing.invalid}")
	private String closing = "";

	@Valid
	private Words es = new Words();

	@Valid
	private Words en = new Words();

	static SettingsForm of(Settings settings) {
		SettingsForm form = new SettingsForm();
		form.version = settings.version();
		form.wait = String.valueOf(settings.answerDays());
		form.closing = (settings.closesAfterDays() != null) ? settings.closesAfterDays().toString() : "";
		form.es.steps = settings.stepsEs();
		form.en.steps = settings.stepsEn();
		return form;
	}

	/** For a form without a fault. */
	Settings settings() {
		return new Settings(this.closing.isEmpty() ? null : Integer.valueOf(this.closing), Integer.parseInt(this.wait),
				this.es.steps, this.en.steps, this.version);
	}

	/** Whoever reads them may know one language alone. */
	void check(Errors problems) {
		if (this.es.steps.isEmpty() != this.en.steps.isEmpty()) {
			problems.rejectValue(this.es.steps.isEmpty() ? "es.steps" : "en.steps", "comment-settings.steps.missing");
		}
	}

	/** What is kept otherwise than it was typed. */
	List<Stored> differences(SettingsForm kept) {
		return Stream
			.of(Stored.unless(this.wait, kept.wait, "comment-settings.wait", null),
					Stored.unless(this.closing, kept.closing, "comment-settings.closing", null),
					Stored.unless(this.es.steps, kept.es.steps, "comment-settings.steps", "es"),
					Stored.unless(this.en.steps, kept.en.steps, "comment-settings.steps", "en"))
			.flatMap((differences) -> differences)
			.toList();
	}

	/** Which state of the settings this was written on. */
	public int getVersion() {
		return this.version;
	}

	public void setVersion(int version) {
		this.version = version;
	}

	/** About how many days writers are told to wait. */
	public String getWait() {
		return this.wait;
	}

	public void setWait(String wait) {
		this.wait = wait.strip();
	}

	/** After how many days an entry takes no more; empty for never. */
	public String getClosing() {
		return this.closing;
	}

	public void setClosing(String closing) {
		this.closing = closing.strip();
	}

	public Words getEs() {
		return this.es;
	}

	public Words getEn() {
		return this.en;
	}

	/** What is said in one language. */
	static class Words {

		@CodePointLength(max = 2000, message = "{comment-settings.steps.long}")
		private String steps = "";

		/** What to do when somebody who wrote may be in danger. */
		public String getSteps() {
			return this.steps;
		}

		public void setSteps(String steps) {
			this.steps = Characters.clean(steps).strip();
		}

	}

}
