package laurel.start;

/** Keeps Laurel from starting, and says in one sentence what to set or do. */
public class StartProblem extends RuntimeException {

	/**
	 * A problem told in the language of the console.
	 * @param key of the message
	 * @param arguments of the message
	 */
	public StartProblem(String key, Object... arguments) {
		super(Console.say(key, arguments));
	}

}
