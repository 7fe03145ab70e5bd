package laurel.comment.web;

import java.nio.charset.StandardCharsets;

import laurel.comment.CleanWords;
import laurel.comment.Comments;
import org.apache.commons.codec.digest.DigestUtils;

import org.springframework.validation.Errors;

/**
 * What a reader sends: everything but the text may be left out. What is typed comes back
 * as it was typed.
 */
class CommentForm {

	/** In bytes, as those count who carry it. */
	private static final int LONGEST_EMAIL = 254;

	private static final String EMAIL = "[^\\s@<>\"(),:;\\[\\]\\\\]{1,64}@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}.-]*[\\p{L}\\p{N}])?\\.\\p{L}{2,}";

	private String name = "";

	private String email = "";

	private boolean safe;

	private String text = "";

	private String to = "";

	private String token = "";

	/** Nobody sees it, and no browser knows what to fill in. */
	private String remarks = "";

	/** What the browser found in a flood; empty where it was not asked to look. */
	private String proof = "";

	private Choice details = Choice.NOT_ASKED;

	/** What is wrong with it, field by field. */
	void check(Errors problems) {
		String words = cleanText();
		if (words.isEmpty()) {
			problems.rejectValue("text", "comment.text.missing");
		}
		else if (CleanWords.length(words) > Comments.LONGEST_TEXT) {
			problems.rejectValue("text", "comment.text.long",
					new Object[] { Comments.LONGEST_TEXT, CleanWords.length(words) - Comments.LONGEST_TEXT }, null);
		}
		if (CleanWords.length(cleanName()) > Comments.LONGEST_NAME) {
			problems.rejectValue("name", "comment.name.long", new Object[] { Comments.LONGEST_NAME }, null);
		}
		String address = cleanEmail();
		if (!address.isEmpty()
				&& (address.getBytes(StandardCharsets.UTF_8).length > LONGEST_EMAIL || !address.matches(EMAIL))) {
			problems.rejectValue("email", "comment.email.invalid");
		}
	}

	String cleanText() {
		return CleanWords.text(this.text);
	}

	String cleanName() {
		return CleanWords.line(this.name);
	}

	String cleanEmail() {
		return CleanWords.line(this.email);
	}

	/** The same text for the same words, which it does not tell. */
	String said() {
		return DigestUtils.sha256Hex(String.join("\n\n\n", cleanText(), cleanName(), cleanEmail(), this.to));
	}

	boolean isTrapped() {
		return !this.remarks.isEmpty();
	}

	public String getName() {
		return this.name;
	}

	public void setName(String name) {
		this.name = name;
	}

	public String getEmail() {
		return this.email;
	}

	public void setEmail(String email) {
		this.email = email;
	}

	public boolean isSafe() {
		return this.safe;
	}

	public void setSafe(boolean safe) {
		this.safe = safe;
	}

	public String getText() {
		return this.text;
	}

	public void setText(String text) {
		this.text = text;
	}

	public String getTo() {
		return this.to;
	}

	public void setTo(String to) {
		this.to = to;
	}

	public String getToken() {
		return this.token;
	}

	public void setToken(String token) {
		this.token = token;
	}

	public String getRemarks() {
		return this.remarks;
	}

	public void setRemarks(String remarks) {
		this.remarks = remarks;
	}

	public String getProof() {
		return this.proof;
	}

	public void setProof(String proof) {
		this.proof = proof;
	}

	public Choice getDetails() {
		return this.details;
	}

	public void setDetails(Choice details) {
		this.details = details;
	}

	/** What becomes of details by which somebody could be found. */
	enum Choice {

		/** The writer was not asked yet. */
		NOT_ASKED,

		/** They are taken out. */
		REMOVE,

		/** The writer wants them to stand. */
		KEEP;

		/** What is neither of the two has not been chosen. */
		static Choice of(String word) {
			return word.equals(REMOVE.name()) ? REMOVE : word.equals(KEEP.name()) ? KEEP : NOT_ASKED;
		}

	}

}
