package laurel.start;

import java.util.List;

/**
 * Something that Laurel does at the console instead of opening the site. A feature makes
 * one a bean, and the name of the bean is the word that calls it:
 * {@code java -jar laurel.jar audit} runs {@code @Component("audit")}. Of all other beans
 * only those are made that it needs, and none that needs a web server.
 */
public interface Command {

	/**
	 * Does it, and tells the outcome through the {@link Console}.
	 * @param words what stands behind the word that called it, settings left out
	 * @return the exit code: 0 if all is well
	 */
	int run(List<String> words);

}
