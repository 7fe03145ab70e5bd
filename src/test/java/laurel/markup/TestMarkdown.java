package laurel.markup;

import laurel.lang.TestWordings;

/** The real renderer, for tests of what uses it. */
public final class TestMarkdown {

	private TestMarkdown() {
	}

	public static Markdown create() {
		return new Markdown(TestWordings.inChicago());
	}

}
