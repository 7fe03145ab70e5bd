package laurel.comment.desk;

import laurel.comment.CleanWords;
import laurel.comment.HeldComment;
import laurel.comment.Redaction;

import org.springframework.validation.Errors;

/**
 * A comment in the other language. Where something was taken out, a person reads and
 * writes the words that readers see there, in place of the mark.
 */
class TranslationForm {

	/** In characters as people count them. */
	static final int LONGEST = 6000;

	private String translation = "";

	private String before = "";

	static TranslationForm of(HeldComment held, String redacted) {
		TranslationForm form = new TranslationForm();
		form.translation = Redaction.inWords(held.translation(), redacted);
		form.before = form.translation;
		return form;
	}

	void check(String redacted, Errors problems) {
		int length = CleanWords.length(words(redacted));
		if (length > LONGEST) {
			problems.rejectValue("translation", "moderation.one.translation.long",
					new Object[] { LONGEST, length - LONGEST }, null);
		}
	}

	/** What is to be kept. */
	String words(String redacted) {
		return kept(this.translation, redacted);
	}

	/** What was kept when the page was shown. */
	String known(String redacted) {
		return kept(this.before, redacted);
	}

	private static String kept(String typed, String redacted) {
		return Redaction.inMarks(CleanWords.text(typed), redacted);
	}

	public String getTranslation() {
		return this.translation;
	}

	public void setTranslation(String translation) {
		this.translation = translation;
	}

	public String getBefore() {
		return this.before;
	}

	public void setBefore(String before) {
		this.before = before;
	}

}
