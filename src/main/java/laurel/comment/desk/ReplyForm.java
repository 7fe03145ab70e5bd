package laurel.comment.desk;

import java.util.Optional;

import laurel.comment.CleanWords;
import laurel.comment.Comments;

import org.springframework.validation.Errors;

/** What the organisation says to a comment in public. */
class ReplyForm {

	private String canned = "";

	private String answer = "";

	private int known;

	/**
	 * One to begin with.
	 * @param known how many answers of the organisation there are
	 */
	static ReplyForm empty(int known) {
		ReplyForm form = new ReplyForm();
		form.known = known;
		return form;
	}

	void check(Errors problems) {
		int length = CleanWords.length(words());
		if (length == 0) {
			problems.rejectValue("answer", "moderation.one.answer.missing");
		}
		else if (length > Comments.LONGEST_TEXT) {
			problems.rejectValue("answer", "moderation.one.answer.long",
					new Object[] { Comments.LONGEST_TEXT, length - Comments.LONGEST_TEXT }, null);
		}
	}

	/** Puts a canned answer behind what was typed, which is not lost. */
	void add(String text) {
		this.answer = (words().isEmpty()) ? text : this.answer.stripTrailing() + "\n\n" + text;
	}

	/** The canned answer to begin with; empty where none was chosen. */
	Optional<Long> chosen() {
		return Optional.of(this.canned).filter((id) -> id.matches("[0-9]{1,18}")).map(Long::valueOf);
	}

	/** What is to be kept. */
	String words() {
		return CleanWords.text(this.answer);
	}

	public String getCanned() {
		return this.canned;
	}

	public void setCanned(String canned) {
		this.canned = canned;
	}

	public String getAnswer() {
		return this.answer;
	}

	public void setAnswer(String answer) {
		this.answer = answer;
	}

	public int getKnown() {
		return this.known;
	}

	public void setKnown(int known) {
		this.known = known;
	}

}
