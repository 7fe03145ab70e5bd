package laurel.content;

/** How far the words of a text have come, as those who write them say. */
public enum Stage {

	/** Being written. */
	DRAFT,

	/** Whoever wrote it asks an editor to look at it. */
	READY

}
