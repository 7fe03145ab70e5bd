package laurel.safety;

import laurel.lang.Language;

/** A page that the exit leads to, as staff see it. */
public record KeptExit(long id, Language language, String address) {

	static KeptExit of(ExitDestination destination) {
		return new KeptExit(destination.id(), destination.language(), destination.address());
	}

}
