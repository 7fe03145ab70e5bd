package laurel.comment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import laurel.detail.PersonalDetails;
import laurel.lang.Language;
import laurel.lang.Title;
import laurel.spam.Reason;
import org.jspecify.annotations.Nullable;

/**
 * A comment as a moderator sees it.
 *
 * @param entry what it stands below
 * @param entryPath where readers find that
 * @param answered what it answers; empty for nothing
 * @param email whether an e-mail address was left with it
 * @param emailSafe whether its writer said that it is safe to write there
 * @param nameTells whether its name could tell who somebody is
 * @param paragraphs its words, with what could tell who somebody is
 * @param score how much it looks like spam, of 100
 * @param reasons for the score
 * @param publicAt when readers see it, where that is to come
 * @param undoable whether it can wait once more
 */
public record HeldComment(UUID id, long entryId, Title entry, String entryPath, Language language, Voice voice,
		String name, boolean nameTells, LocalDate day, String answered, List<List<Piece>> paragraphs,
		String translation, CommentState state, int score, List<Reason> reasons, boolean email, boolean emailSafe,
		boolean endangered, @Nullable Instant publicAt, boolean undoable) {

	/** What could tell who somebody is, each once. */
	public List<Piece> details() {
		return this.paragraphs.stream()
			.flatMap(List::stream)
			.filter((piece) -> piece.kind() != null)
			.distinct()
			.toList();
	}

	/** Whether this passage stands in its words, its translation or its name. */
	public boolean has(String passage) {
		return Stream.concat(Stream.of(this.name, this.translation), this.paragraphs.stream().map(HeldComment::joined))
			.anyMatch((words) -> words.contains(passage));
	}

	private static String joined(List<Piece> paragraph) {
		return paragraph.stream()
			.map((piece) -> piece.isRedacted() ? Redaction.MARK : piece.text())
			.collect(Collectors.joining());
	}

	/**
	 * A part of a paragraph.
	 *
	 * @param text empty where something was taken out
	 * @param kind what it could tell; null for ordinary words
	 */
	public record Piece(String text, PersonalDetails.@Nullable Kind kind) {

		/** Whether something was taken out here. */
		public boolean isRedacted() {
			return this.text.isEmpty();
		}

	}

}
