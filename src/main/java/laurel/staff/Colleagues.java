package laurel.staff;

import java.util.Collection;
import java.util.Map;

/** Knows what those at the desk are called; features have their ids alone. */
@FunctionalInterface
public interface Colleagues {

	/** The names of these accounts, let in or not, by id. */
	Map<Long, String> names(Collection<Long> ids);

}
