package laurel.comment;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import laurel.seal.SealedText;

/**
 * An e-mail address that was left with a comment, sealed.
 *
 * @param safe whether its writer said that it is safe to write there
 */
@Embeddable
record LeftEmail(@Column(name = "sealed_email") byte[] bytes, @Column(name = "email_week") LocalDate week,
		@Column(name = "email_safe") boolean safe) {

	static LeftEmail of(SealedText sealed, boolean safe) {
		return new LeftEmail(sealed.bytes(), sealed.week(), safe);
	}

	SealedText sealed() {
		return new SealedText(this.week, this.bytes);
	}

}
