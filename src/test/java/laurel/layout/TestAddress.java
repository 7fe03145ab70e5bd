package laurel.layout;

import java.util.List;

/** Puts a site at an address of the test's. */
public final class TestAddress {

	private TestAddress() {
	}

	public static SiteAddress of(String base) {
		return new SiteAddress(base, List.of());
	}

}
