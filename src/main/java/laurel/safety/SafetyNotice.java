package laurel.safety;

import java.util.List;

/**
 * What the alert of a page says besides its words.
 *
 * @param hotlines as staff ordered them
 * @param exitAddress the neutral page the exit leads to
 */
public record SafetyNotice(List<HotlineLine> hotlines, String exitAddress) {

	/**
	 * The hotline that a text ends with: the first that is not for emergencies, or the
	 * first.
	 */
	public HotlineLine mainHotline() {
		return this.hotlines.stream().filter((line) -> !line.isEmergency()).findFirst().orElse(this.hotlines.get(0));
	}

}
