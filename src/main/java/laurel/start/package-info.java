/** What the person at the console is told when Laurel starts, or cannot. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package laurel.start;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
