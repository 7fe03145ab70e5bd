package laurel.staff;

import java.util.List;

/**
 * What a page of the desk says of itself; a controller puts it into the model as
 * {@code page}.
 *
 * @param title key of the message that names it, with {@code arguments}
 * @param back address of the page above it; empty on the front page and at the doors
 * @param backTitle key of the message that names that page
 */
public record DeskPage(String title, List<Object> arguments, String back, String backTitle) {

	/** A page right below the desk's front page. */
	public static DeskPage of(String title, Object... arguments) {
		return new DeskPage(title, List.of(arguments), "/desk", "desk.title");
	}

	/** The same below another page. */
	public DeskPage below(String back, String backTitle) {
		return new DeskPage(this.title, this.arguments, back, backTitle);
	}

	/** The same with nothing above it. */
	public DeskPage alone() {
		return new DeskPage(this.title, this.arguments, "", "");
	}

}
