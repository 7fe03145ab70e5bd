package laurel.safety;

import java.util.List;

/**
 * What the alert of a page says.
 *
 * @param text what everybody must know
 * @param danger what stands before the numbers
 * @param hotlines as staff ordered them
 * @param exits the neutral pages the exit leads to, the first one now; at least one
 */
public record SafetyNotice(String text, String danger, List<HotlineLine> hotlines, List<String> exits) {

	/** The neutral page of this hour. */
	public String exit() {
		return this.exits.get(0);
	}

	/**
	 * The hotline that a text ends with: the first that is not for emergencies, or the
	 * first.
	 */
	public HotlineLine mainHotline() {
		return this.hotlines.stream().filter((line) -> !line.isEmergency()).findFirst().orElse(this.hotlines.get(0));
	}

}
