package laurel.translation.desk;

/** What an outside translator sent. */
class FileForm {

	private String xliff = "";

	public String getXliff() {
		return this.xliff;
	}

	public void setXliff(String xliff) {
		this.xliff = xliff;
	}

}
