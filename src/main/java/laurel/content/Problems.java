package laurel.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** What is wrong with a form, field by field. */
public final class Problems {

	private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

	private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

	private final List<Problem> list = new ArrayList<>();

	/** Adds a problem of a field, by the key of the message that names it. */
	public void add(String field, String message, Object... arguments) {
		this.list.add(new Problem(field, 0, message, List.of(arguments)));
	}

	void add(Problem problem) {
		this.list.add(problem);
	}

	/** Adds a slip of the pen that no calendar of ours could show. */
	public void checkDay(String field, @Nullable LocalDate day) {
		if (day != null && (day.isBefore(EARLIEST) || day.isAfter(LATEST))) {
			add(field, "entry.date.far");
		}
	}

	/** All of them, in the order found. */
	public List<Problem> list() {
		return List.copyOf(this.list);
	}

	/**
	 * One thing that is wrong, and where.
	 *
	 * @param field the form's field
	 * @param line the line inside the field, counted from 1; 0 for the field as a whole
	 * @param message key of the message that says what is wrong and how to mend it
	 * @param arguments of the message
	 */
	public record Problem(String field, int line, String message, List<Object> arguments) {

	}

}
