package laurel.spam;

import java.util.stream.Stream;

/** How the form was filled, and how often the same came. */
final class FormRules {

	private static final int QUICK_SECONDS = 5;

	/** Nobody types twenty characters a second; but some paste what they wrote before. */
	private static final int CHARACTERS_A_SECOND = 20;

	private static final int LONG = 200;

	/** So short that many say the same: "thank you so much". */
	private static final int FEW_WORDS = 6;

	private FormRules() {
	}

	static Stream<Clue> trap(Sample sample) {
		return sample.trapFilled() ? Stream.of(Sign.TRAP.worth(60)) : Stream.empty();
	}

	static Stream<Clue> pace(Sample sample) {
		if (sample.taken() == null) {
			return Stream.empty();
		}
		long seconds = Math.max(0, sample.taken().toSeconds());
		int length = sample.text().length();
		boolean typed = length < LONG || length <= seconds * CHARACTERS_A_SECOND;
		int points = (seconds < QUICK_SECONDS) ? 25 : typed ? 0 : 10;
		if (points == 0) {
			return Stream.empty();
		}
		return Stream.of((seconds < 2) ? Sign.AT_ONCE.worth(points) : Sign.QUICK.worth(points, seconds));
	}

	/** Ten points, and ten for each time that the number doubles, up to fifty. */
	static Stream<Clue> alike(Sample sample) {
		int alike = sample.alike();
		if (alike <= 0) {
			return Stream.empty();
		}
		int doublings = Integer.SIZE - 1 - Integer.numberOfLeadingZeros(alike);
		boolean brief = Texts.folded(sample.text()).size() < FEW_WORDS && Texts.links(sample.text()) == 0;
		int points = brief ? 10 : Math.min(50, 10 + 10 * doublings);
		return Stream.of((alike == 1) ? Sign.ALIKE_ONE.worth(points) : Sign.ALIKE.worth(points, alike));
	}

}
