package laurel.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import laurel.content.ContentKinds;
import laurel.content.Listed;
import laurel.content.Topics;
import laurel.lang.Language;
import laurel.lang.Wordings;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Writes the menu that staff arranged; a list that is new to them comes last. */
@Component
class Menu {

	private final ContentKinds kinds;

	private final Wordings wordings;

	Menu(ContentKinds kinds, Wordings wordings) {
		this.kinds = kinds;
		this.wordings = wordings;
	}

	/**
	 * The links, in order.
	 * @param pages the public entries that it may lead to; what is no longer among them
	 * is left out
	 */
	List<Shell.Link> links(Frame frame, List<Listed> pages, Language language) {
		Map<String, Listed> byTarget = pages.stream()
			.collect(Collectors.toMap((page) -> MenuTarget.ofEntry(page.entryId()), Function.identity()));
		return targets(frame.shown(), frame.hidden()).stream()
			.flatMap((target) -> link(target, byTarget.get(target), language).stream())
			.toList();
	}

	/**
	 * What it holds, in order: what staff put there, then the lists that they never saw.
	 */
	List<String> targets(List<String> shown, Collection<String> hidden) {
		List<String> targets = new ArrayList<>(shown);
		MenuTarget.lists(this.kinds)
			.stream()
			.filter((list) -> !shown.contains(list) && !hidden.contains(list))
			.forEach(targets::add);
		return targets;
	}

	private Optional<Shell.Link> link(String target, @Nullable Listed page, Language language) {
		if (page != null) {
			return Optional.of(Shell.Link.to(page, this.kinds, language));
		}
		return list(target, language);
	}

	/** The list that a target names; empty where there is none. */
	Optional<Shell.Link> list(String target, Language language) {
		if (target.equals(MenuTarget.TOPICS)) {
			String path = "/" + language.code() + "/" + Topics.pathWord(language);
			return Optional.of(new Shell.Link(this.wordings.in(language).say("topics.title"), path, null));
		}
		return MenuTarget.kind(target, this.kinds)
			.map((kind) -> new Shell.Link(this.wordings.in(language).say(kind.message("list.title")),
					kind.listPath(language), null));
	}

}
