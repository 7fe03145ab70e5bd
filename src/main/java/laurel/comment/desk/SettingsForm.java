package laurel.comment.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import laurel.comment.CommentSettings.Settings;
import laurel.markup.Characters;
import laurel.staff.Stored;
import org.hibernate.validator.constraints.CodePointLength;

import org.springframework.validation.Errors;

/** What administrators say of all comments. */
class SettingsForm {

	private static final Map<String, String> LABELS = labels();

	private int version;

	@Pattern(regexp = "[1-9]|[1-5][0-9]|60", message = "{comment-settings.wait.invalid}")
	private String wait = "";

	@Pattern(regexp = "|[1-9][0-9]{0,3}", message = "{comment-settings.closing.invalid}")
	private String closing = "";

	@Valid
	private Words es = new Words();

	@Valid
	private Words en = new Words();

	private static Map<String, String> labels() {
		Map<String, String> labels = new LinkedHashMap<>();
		labels.put("wait", "comment-settings.wait");
		labels.put("closing", "comment-settings.closing");
		labels.put("es.steps", "comment-settings.steps");
		labels.put("en.steps", "comment-settings.steps");
		return labels;
	}

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
		return Stored.differences(this, kept, LABELS);
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
