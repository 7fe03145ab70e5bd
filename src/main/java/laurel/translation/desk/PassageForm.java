package laurel.translation.desk;

/** What is typed as the translation of one passage. */
class PassageForm {

	private String words = "";

	private String seen = "";

	private boolean remove;

	/** What the translation of the passage is to be; empty for none. */
	String wanted() {
		return this.remove ? "" : this.words.replace("\r\n", "\n");
	}

	public String getWords() {
		return this.words;
	}

	public void setWords(String words) {
		this.words = words;
	}

	/** The fingerprint of the passage as it was seen. */
	public String getSeen() {
		return this.seen;
	}

	public void setSeen(String seen) {
		this.seen = seen;
	}

	public boolean isRemove() {
		return this.remove;
	}

	public void setRemove(boolean remove) {
		this.remove = remove;
	}

}
