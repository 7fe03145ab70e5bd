package laurel.content;

/** How a text of a manuscript stands: what lists of the desk can be asked for. */
public enum TextState {

	/** Nothing is written in this language. */
	MISSING,

	/** It is being written, and readers see nothing of it. */
	DRAFT,

	/** An editor is asked to look at it. */
	READY,

	/** Readers will see it. */
	SCHEDULED,

	/** Readers see it. */
	PUBLIC,

	/** Readers see, or will see, an earlier save than the latest. */
	CHANGED,

	/** It was taken away from readers, or stands below a notice. */
	WITHDRAWN,

	/** Its last day is over. */
	ENDED

}
