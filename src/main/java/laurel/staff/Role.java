package laurel.staff;

import java.util.Set;

/** What somebody does at the desk. */
public enum Role {

	/** Writes texts. */
	WRITER,

	/** Keeps both languages true to one another. */
	TRANSLATOR,

	/** Answers for the comments. */
	MODERATOR,

	/** Does all of that, publishes, and keeps numbers, words and topics right. */
	EDITOR(WRITER, TRANSLATOR, MODERATOR),

	/** Does all of that, and decides who works here and where the exit leads. */
	ADMINISTRATOR(WRITER, TRANSLATOR, MODERATOR, EDITOR);

	private final Set<Role> others;

	Role(Role... others) {
		this.others = Set.of(others);
	}

	/** Whether whoever has this role may do what the other role may. */
	public boolean covers(Role other) {
		return this == other || this.others.contains(other);
	}

	/** Whether whoever has this role may do what at least one of the others may. */
	public boolean coversAny(Role... others) {
		for (Role other : others) {
			if (covers(other)) {
				return true;
			}
		}
		return false;
	}

}
