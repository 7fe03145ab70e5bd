package laurel.lang;

/**
 * What something is called, in the language of that name, which may not be the one of the
 * page that shows it.
 */
public record Title(String text, Language language) {

	/** As it stands in a sentence that cannot mark it. */
	@Override
	public String toString() {
		return this.text;
	}

}
