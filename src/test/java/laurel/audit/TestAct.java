package laurel.audit;

/** What only tests do. */
public enum TestAct implements Act {

	DONE, DONE_AGAIN;

	@Override
	public String subject() {
		return "test";
	}

}
