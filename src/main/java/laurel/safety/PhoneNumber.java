package laurel.safety;

import java.util.Optional;
import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.jspecify.annotations.Nullable;

/**
 * A telephone number as dialled.
 *
 * @param digits three to fifteen of them, with the country's code unless it is a short
 * number
 */
public record PhoneNumber(String digits) {

	/**
	 * What people put between digits, or copy along: spaces, brackets, dots, every kind
	 * of dash, and marks that cannot be seen.
	 */
	private static final Pattern BETWEEN = Pattern.compile("[\\s\\h\\p{Cf}().\\-\u2010-\u2015\u2212]");

	/** Ten digits of North America: neither area nor exchange begins with 0 or 1. */
	private static final String NORTH_AMERICAN = "[2-9][0-9]{2}[2-9][0-9]{6}";

	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	static PhoneNumber of(String digits) {
		return new PhoneNumber(digits);
	}

	static @Nullable PhoneNumber ofNullable(@Nullable String digits) {
		return (digits != null) ? of(digits) : null;
	}

	/**
	 * A number as people in the United States write it: ten digits with or without the 1,
	 * a short number, or one of another country after a plus sign.
	 */
	static Optional<PhoneNumber> parse(String typed) {
		String digits = BETWEEN.matcher(typed).replaceAll("");
		if (digits.matches("[0-9]{3,6}|1" + NORTH_AMERICAN)) {
			return Optional.of(of(digits));
		}
		if (digits.matches(NORTH_AMERICAN)) {
			return Optional.of(of("1" + digits));
		}
		if (digits.matches("\\+(1" + NORTH_AMERICAN + "|[2-9][0-9]{6,14})")) {
			return Optional.of(of(digits.substring(1)));
		}
		return Optional.empty();
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

	/** As people write it. */
	@Override
	public String toString() {
		return written();
	}

	private boolean isShort() {
		return this.digits.length() <= 6;
	}

}
