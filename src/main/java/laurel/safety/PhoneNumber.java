package laurel.safety;

import org.jspecify.annotations.Nullable;

/**
 * A telephone number as dialled.
 *
 * @param digits three to fifteen of them, with the country's code unless it is a short
 * number
 */
public record PhoneNumber(String digits) {

	static PhoneNumber of(String digits) {
		return new PhoneNumber(digits);
	}

	static @Nullable PhoneNumber ofNullable(@Nullable String digits) {
		return (digits != null) ? of(digits) : null;
	}

	/** The address that calls it: {@code tel:+18007997233}, {@code tel:911}. */
	public String link() {
		return isShort() ? "tel:" + this.digits : "tel:+" + this.digits;
	}

	/** As people write it: {@code 1-800-799-7233}, {@code 911}. */
	public String written() {
		return this.digits.matches("1[0-9]{10}")
				? this.digits.replaceFirst("(1)([0-9]{3})([0-9]{3})([0-9]{4})", "$1-$2-$3-$4")
				: isShort() ? this.digits : "+" + this.digits;
	}

	private boolean isShort() {
		return this.digits.length() <= 6;
	}

}
