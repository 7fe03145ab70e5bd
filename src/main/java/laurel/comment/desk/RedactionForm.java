package laurel.comment.desk;

import java.util.ArrayList;
import java.util.List;

import laurel.comment.CleanWords;
import laurel.comment.HeldComment;

import org.springframework.validation.Errors;

/** What is to be taken out of a comment. */
class RedactionForm {

	private List<String> details = new ArrayList<>();

	private boolean name;

	private String passage = "";

	/** What is wrong with it, for this comment. */
	void check(HeldComment held, Errors problems) {
		String words = CleanWords.line(this.passage);
		if (!words.isEmpty() && !held.has(words)) {
			problems.rejectValue("passage", "moderation.one.redaction.absent");
		}
		else if (words.isEmpty() && this.details.isEmpty() && !this.name) {
			problems.rejectValue("passage", "moderation.one.redaction.nothing");
		}
	}

	/** All passages, as they stand in the comment. */
	List<String> passages() {
		List<String> passages = new ArrayList<>(this.details.stream().map(CleanWords::line).toList());
		passages.add(CleanWords.line(this.passage));
		return passages;
	}

	public List<String> getDetails() {
		return this.details;
	}

	public void setDetails(List<String> details) {
		this.details = details;
	}

	public boolean isName() {
		return this.name;
	}

	public void setName(boolean name) {
		this.name = name;
	}

	public String getPassage() {
		return this.passage;
	}

	public void setPassage(String passage) {
		this.passage = passage;
	}

}
