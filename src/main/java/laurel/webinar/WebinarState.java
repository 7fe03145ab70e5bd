package laurel.webinar;

/** How far a webinar has come; computed from the clock whenever somebody reads. */
public enum WebinarState {

	/** Its day is still to come: one can register. */
	ANNOUNCED,

	/** Its day has come and it is not over. */
	TODAY,

	/** It took place, and nobody can watch it (yet). */
	OVER,

	/** It took place, and can be watched. */
	RECORDED;

	/** Whether one can still take part. */
	public boolean isUpcoming() {
		return this == ANNOUNCED || this == TODAY;
	}

}
