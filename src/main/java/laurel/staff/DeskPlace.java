package laurel.staff;

import java.util.List;

/**
 * A part of the desk that its menu leads to; each feature makes one a bean.
 *
 * @param order where it stands in the menu, lowest first: content in hundreds, comments
 * 300, settings 500, people 700, record 900
 * @param path of its first page, below {@code /desk}
 * @param title key of the message that names it: {@code names.title}, beside which stands
 * a sentence on it, {@code names.lead}
 * @param roles that its page is for
 */
public record DeskPlace(int order, String path, String title, List<Role> roles) {

	public DeskPlace(int order, String path, String title, Role... roles) {
		this(order, path, title, List.of(roles));
	}

	/** Whether its page answers whoever has this role. */
	public boolean isFor(Role role) {
		return this.roles.stream().anyMatch(role::covers);
	}

	/** Key of the sentence that says what it is for: beside the title. */
	public String lead() {
		return this.title.replaceFirst("\\.title$", "") + ".lead";
	}

}
