package laurel.safety;

import org.jspecify.annotations.Nullable;

/**
 * A hotline in the reader's language.
 *
 * @param textKeyword the word to send, with {@code textNumber} to send it to; both null
 * where nobody reads texts
 */
public record HotlineLine(String name, PhoneNumber number, @Nullable PhoneNumber tty, String hours, String languages,
		@Nullable String textKeyword, @Nullable PhoneNumber textNumber, @Nullable String website) {

	/** Whether it answers an emergency: a number of three digits. */
	public boolean isEmergency() {
		return this.number.digits().length() == 3;
	}

}
