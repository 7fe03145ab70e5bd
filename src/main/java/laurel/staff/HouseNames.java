package laurel.staff;

import java.util.Collection;

/**
 * Names that stand for the organisation or for somebody who works there, so that nobody
 * else speaks under them; each feature that knows some makes one a bean.
 */
@FunctionalInterface
public interface HouseNames {

	/** As they are now. */
	Collection<String> names();

}
