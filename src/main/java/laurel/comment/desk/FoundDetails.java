package laurel.comment.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import laurel.comment.Details;
import laurel.comment.HeldComment;
import laurel.detail.PersonalDetails;
import laurel.lang.Language;
import laurel.lang.Wording;

import org.springframework.stereotype.Component;

/** What in a comment, or in its translation, could tell who or where somebody is. */
@Component
class FoundDetails {

	private final Details details;

	FoundDetails(Details details) {
		this.details = details;
	}

	/** Each passage once, with what it is in words of this language. */
	List<Passage> in(HeldComment held, Wording wording) {
		Map<String, Passage> passages = new LinkedHashMap<>();
		for (HeldComment.Piece piece : held.details()) {
			if (piece.kind() != null) {
				passages.put(piece.text(), new Passage(piece.text(), said(piece.kind(), wording), held.language()));
			}
		}
		Language other = held.language().other();
		for (PersonalDetails.Found found : this.details.in(held.translation(), other)) {
			String text = held.translation().substring(found.start(), found.end());
			passages.putIfAbsent(text, new Passage(text, said(found.kind(), wording), other));
		}
		return List.copyOf(passages.values());
	}

	private static String said(PersonalDetails.Kind kind, Wording wording) {
		return switch (kind) {
			case PHONE -> wording.say("moderation.detail.phone");
			case EMAIL -> wording.say("moderation.detail.email");
			case STREET -> wording.say("moderation.detail.street");
			case NAME -> wording.say("moderation.detail.name");
			case ACCOUNT -> wording.say("moderation.detail.account");
		};
	}

	/**
	 * A passage of a comment.
	 *
	 * @param kind what it could tell, in words
	 * @param language of the comment or, where it stands there alone, of its translation
	 */
	record Passage(String text, String kind, Language language) {

	}

}
