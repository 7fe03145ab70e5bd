package laurel.comment.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import laurel.comment.Details;
import laurel.detail.PersonalDetails;
import laurel.lang.Language;
import laurel.lang.Wordings;

import org.springframework.stereotype.Component;

/**
 * Asks a writer once whether to take out what could tell others who or where somebody is.
 */
@Component
class DetailQuestion {

	private final Details details;

	private final Wordings wordings;

	DetailQuestion(Details details, Wordings wordings) {
		this.details = details;
		this.wordings = wordings;
	}

	/** What there is to ask about, in the name as well as in the text. */
	Asked about(Language language, CommentForm form) {
		return new Asked(Stream.of(form.cleanName(), form.cleanText())
			.flatMap((words) -> this.details.in(words, language)
				.stream()
				.map((found) -> detail(found.kind(), words.substring(found.start(), found.end()))))
			.distinct()
			.toList());
	}

	private static Detail detail(PersonalDetails.Kind kind, String words) {
		String word = kind.name().toLowerCase(Locale.ROOT);
		return new Detail("comment.detail." + word, words);
	}

	/** The text without them; each place says so. */
	String text(Language language, CommentForm form) {
		String text = form.cleanText();
		return PersonalDetails.without(text, this.details.in(text, language),
				this.wordings.in(language).say("comment.detail.removed"));
	}

	/** What of the name is none; often nothing. */
	String name(Language language, CommentForm form) {
		String name = form.cleanName();
		return PersonalDetails.without(name, this.details.in(name, language), "").strip();
	}

	/** What was found in a text. */
	record Asked(List<Detail> details) {

		boolean isEmpty() {
			return this.details.isEmpty();
		}

	}

	/**
	 * Something that could tell.
	 *
	 * @param message key of the message that says what it is
	 */
	record Detail(String message, String words) {

	}

}
