package laurel.spam;

import java.util.stream.Stream;

/** Looks for signs of one sort. */
@FunctionalInterface
interface Rule {

	Stream<Clue> look(Sample sample);

}
