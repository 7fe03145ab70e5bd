package laurel.spam;

/** How many comments of each sort there were. */
record Counts(int spam, int good) {

	static final Counts NONE = new Counts(0, 0);

	Counts and(boolean isSpam) {
		return isSpam ? new Counts(this.spam + 1, this.good) : new Counts(this.spam, this.good + 1);
	}

	int sum() {
		return this.spam + this.good;
	}

}
