package laurel.safety;

import java.util.List;

/** One place up or down in a list that staff order. */
public enum Step {

	UP(-1), DOWN(1);

	private final int places;

	Step(int places) {
		this.places = places;
	}

	/**
	 * Lets an item of a list and its neighbour change places; false where there is none
	 * on that side.
	 */
	<T extends Placed> boolean move(T item, List<T> list) {
		int neighbour = list.indexOf(item) + this.places;
		if (neighbour < 0 || neighbour >= list.size()) {
			return false;
		}
		int position = item.position();
		item.moveTo(list.get(neighbour).position());
		list.get(neighbour).moveTo(position);
		return true;
	}

	/** What has a place in such a list. */
	interface Placed {

		int position();

		void moveTo(int position);

	}

}
