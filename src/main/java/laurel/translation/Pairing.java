package laurel.translation;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleBiFunction;

/**
 * Finds the partners of two rows so that both stay in order and fit as well as can be.
 */
final class Pairing {

	/** More are not worth the wait; then those at the same place are partners. */
	private static final long MOST = 1_000_000;

	private Pairing() {
	}

	/**
	 * For each of the former the place of its partner among the latter, or −1.
	 * @param fit how well two fit; those that fit by 0 are never partners
	 */
	static <T, U> int[] of(List<T> former, List<U> latter, ToDoubleBiFunction<T, U> fit) {
		int[] partners = new int[former.size()];
		Arrays.fill(partners, -1);
		if ((long) former.size() * latter.size() > MOST) {
			for (int place = 0; place < Math.min(former.size(), latter.size()); place++) {
				partners[place] = (fit.applyAsDouble(former.get(place), latter.get(place)) > 0) ? place : -1;
			}
			return partners;
		}
		double[][] best = new double[former.size() + 1][latter.size() + 1];
		double[][] fits = new double[former.size()][latter.size()];
		for (int place = former.size() - 1; place >= 0; place--) {
			for (int other = latter.size() - 1; other >= 0; other--) {
				double own = fit.applyAsDouble(former.get(place), latter.get(other));
				fits[place][other] = own;
				double apart = Math.max(best[place + 1][other], best[place][other + 1]);
				best[place][other] = (own > 0) ? Math.max(apart, own + best[place + 1][other + 1]) : apart;
			}
		}
		for (int place = 0, other = 0; place < former.size() && other < latter.size();) {
			double own = fits[place][other];
			if (own > 0 && best[place][other] == own + best[place + 1][other + 1]) {
				partners[place++] = other++;
			}
			else if (best[place][other] == best[place + 1][other]) {
				place++;
			}
			else {
				other++;
			}
		}
		return partners;
	}

}
