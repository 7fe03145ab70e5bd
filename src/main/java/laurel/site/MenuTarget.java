package laurel.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import laurel.content.ContentKind;
import laurel.content.ContentKinds;

/** How the settings name what an entry of the menu leads to. */
final class MenuTarget {

	/** All topics. */
	static final String TOPICS = "topics";

	private static final String LIST = "list:";

	private static final String ENTRY = "entry:";

	private MenuTarget() {
	}

	static String of(ContentKind kind) {
		return LIST + kind.name();
	}

	static String ofEntry(long id) {
		return ENTRY + id;
	}

	/**
	 * What the menu holds where no setting says otherwise: every list, then the topics.
	 */
	static List<String> lists(ContentKinds kinds) {
		List<String> lists = new ArrayList<>(kinds.listed().stream().map(MenuTarget::of).toList());
		lists.add(TOPICS);
		return lists;
	}

	/** The kind whose list it is, unless it is something else or no kind any longer. */
	static Optional<ContentKind> kind(String target, ContentKinds kinds) {
		return target.startsWith(LIST) ? kinds.named(target.substring(LIST.length())).filter(ContentKind::listed)
				: Optional.empty();
	}

	/** The ids of the entries among them. */
	static List<Long> entries(Collection<String> targets) {
		return targets.stream()
			.filter((target) -> target.startsWith(ENTRY))
			.map((target) -> Long.valueOf(target.substring(ENTRY.length())))
			.toList();
	}

}
