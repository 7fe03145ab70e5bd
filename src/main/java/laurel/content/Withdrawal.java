package laurel.content;

/** Why a text is no longer what it was, and what stands at its address. */
public enum Withdrawal {

	/** It should never have been public: the address answers that it is gone. */
	ERROR,

	/** Another entry took its place: the address leads there. */
	REPLACED,

	/** It stays to be read, below a notice that it no longer holds. */
	NOTICE

}
