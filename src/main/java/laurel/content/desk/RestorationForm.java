package laurel.content.desk;

/** What is sent to save again what was saved once. */
class RestorationForm {

	private int version;

	RestorationForm() {
	}

	RestorationForm(int version) {
		this.version = version;
	}

	/** Of the manuscript that the person saw. */
	public int getVersion() {
		return this.version;
	}

	public void setVersion(int version) {
		this.version = version;
	}

}
