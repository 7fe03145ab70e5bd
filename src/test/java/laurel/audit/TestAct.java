package laurel.audit;

/** What only tests do. */
enum TestAct implements Act {

	DONE, DONE_AGAIN;

	@Override
	public String subject() {
		return "test";
	}

}
