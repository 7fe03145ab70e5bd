package laurel.content;

import java.util.List;

/** A form that cannot be saved; nothing of it was. */
public class InvalidEntryException extends RuntimeException {

	private final transient List<Problems.Problem> problems;

	InvalidEntryException(List<Problems.Problem> problems) {
		super("the form has " + problems.size() + " problems");
		this.problems = problems;
	}

	public List<Problems.Problem> problems() {
		return this.problems;
	}

}
