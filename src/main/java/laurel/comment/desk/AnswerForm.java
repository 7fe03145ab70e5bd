package laurel.comment.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import laurel.comment.CannedAnswer;
import laurel.comment.CleanWords;
import laurel.comment.Comments;
import laurel.lang.Language;
import laurel.markup.Characters;
import laurel.staff.Stored;
import org.hibernate.validator.constraints.CodePointLength;

/** What is typed of an answer, in both languages together. */
class AnswerForm {

	private static final Map<String, String> LABELS = labels();

	private int version;

	@Valid
	private Words es = new Words();

	@Valid
	private Words en = new Words();

	private static Map<String, String> labels() {
		Map<String, String> labels = new LinkedHashMap<>();
		for (String language : List.of("es.", "en.")) {
			labels.put(language + "title", "comment-answer.name");
			labels.put(language + "text", "comment-answer.text");
		}
		return labels;
	}

	static AnswerForm of(CannedAnswer answer) {
		AnswerForm form = new AnswerForm();
		form.version = answer.version();
		form.es = Words.of(answer.in(Language.ES));
		form.en = Words.of(answer.in(Language.EN));
		return form;
	}

	Map<Language, CannedAnswer.Words> words() {
		return Map.of(Language.ES, this.es.words(), Language.EN, this.en.words());
	}

	/** What is kept otherwise than it was typed. */
	List<Stored> differences(AnswerForm kept) {
		return Stored.differences(this, kept, LABELS);
	}

	/** Which state of the answer this was written on. */
	public int getVersion() {
		return this.version;
	}

	public void setVersion(int version) {
		this.version = version;
	}

	public Words getEs() {
		return this.es;
	}

	public Words getEn() {
		return this.en;
	}

	/** The answer in one language. */
	static class Words {

		@NotBlank(message = "{comment-answer.name.missing}")
		@CodePointLength(max = CannedAnswer.Words.LONGEST_TITLE, message = "{comment-answer.name.long}")
		private String title = "";

		@NotBlank(message = "{comment-answer.text.missing}")
		@CodePointLength(max = Comments.LONGEST_TEXT, message = "{comment-answer.text.long}")
		private String text = "";

		private static Words of(CannedAnswer.Words kept) {
			Words words = new Words();
			words.title = kept.title();
			words.text = kept.text();
			return words;
		}

		private CannedAnswer.Words words() {
			return new CannedAnswer.Words(this.title, this.text);
		}

		public String getTitle() {
			return this.title;
		}

		public void setTitle(String title) {
			this.title = CleanWords.line(title);
		}

		public String getText() {
			return this.text;
		}

		public void setText(String text) {
			this.text = Characters.clean(text).strip();
		}

	}

}
