package laurel.content;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import laurel.lang.Language;

import org.springframework.stereotype.Component;

/** Finds what is public at an address as somebody copied it from a browser. */
@Component
class PublicAddresses {

	private static final Pattern ADDRESS = Pattern
		.compile("(?:https?://[^/]+)?/(es|en)/(?:([a-z0-9-]{1,100})/)?([a-z0-9-]{1,100})/?(?:[?#].*)?");

	private final ContentKinds kinds;

	private final Published published;

	PublicAddresses(ContentKinds kinds, Published published) {
		this.kinds = kinds;
		this.published = published;
	}

	/** Empty where no public text is, in either language. */
	Optional<EntryText> find(String typed) {
		Matcher address = ADDRESS.matcher(typed.strip());
		if (!address.matches()) {
			return Optional.empty();
		}
		Language language = Language.ofCode(address.group(1)).orElseThrow();
		Optional<ContentKind> kind = (address.group(2) == null) ? Optional.of(this.kinds.atRoot())
				: this.kinds.at(language, address.group(2));
		return kind.flatMap((each) -> this.published.find(each.name(), language, address.group(3)))
			.flatMap(PublicAddresses::text)
			.filter((text) -> text.withdrawal() == null);
	}

	private static Optional<EntryText> text(Found found) {
		if (found instanceof Found.Shown shown) {
			return Optional.of(shown.text());
		}
		return (found instanceof Found.Moved moved) ? Optional.of(moved.text()) : Optional.empty();
	}

}
