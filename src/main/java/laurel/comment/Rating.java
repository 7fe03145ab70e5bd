package laurel.comment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import laurel.spam.Likeness;
import laurel.spam.Score;

/**
 * How much a comment looks like spam, and like others.
 *
 * @param score of 100
 * @param reasons as {@link Score} writes them
 * @param likeness the print of its words
 */
@Embeddable
record Rating(@Column(name = "score") short score, @Column(name = "reasons") String reasons,
		@Column(name = "likeness") long likeness) {

	/** Of what nobody judged. */
	static final Rating NONE = new Rating((short) 0, "", 0);

	static Rating of(Score score, long likeness) {
		return new Rating((short) score.points(), score.written(), likeness);
	}

	/** The same when something was taken out of the words: nothing tells of that. */
	Rating ofWhatIsLeft(String words) {
		return new Rating(this.score, "", Likeness.of(words));
	}

}
