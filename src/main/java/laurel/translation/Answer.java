package laurel.translation;

/** What became of somebody's words on a passage. */
public enum Answer {

	/** They are kept, and the passage is done. */
	DONE,

	/** Somebody was faster: the passage is not as they saw it. */
	LATE,

	/** This person has words in the editor that are not saved, and would be lost. */
	UNSAVED

}
