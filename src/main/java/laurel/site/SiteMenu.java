package laurel.site;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import laurel.audit.AuditLog;
import laurel.content.ContentKind;
import laurel.content.ContentKinds;
import laurel.content.Entries;
import laurel.content.Listed;
import laurel.content.Published;
import laurel.content.Purpose;
import laurel.lang.Language;
import laurel.staff.Member;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The menu in the header of every public page, as staff arrange it. */
@Service
public class SiteMenu {

	private final NavigationRepository navigations;

	private final Menu menu;

	private final ContentKinds kinds;

	private final Published published;

	private final Entries entries;

	private final AuditLog log;

	SiteMenu(NavigationRepository navigations, Menu menu, ContentKinds kinds, Published published, Entries entries,
			AuditLog log) {
		this.navigations = navigations;
		this.menu = menu;
		this.kinds = kinds;
		this.published = published;
		this.entries = entries;
		this.log = log;
	}

	/**
	 * What the menu holds now and what it could hold: first the former, in order. The way
	 * to help is not among them, for it stands in every header anyway.
	 */
	@Transactional(readOnly = true)
	public Settled settled(Language language) {
		Navigation navigation = navigation();
		List<String> shown = this.menu.targets(navigation.shown(), navigation.hidden());
		Set<String> present = new LinkedHashSet<>(MenuTarget.lists(this.kinds));
		standingPages(language).forEach((page) -> present.add(MenuTarget.ofEntry(page.entryId())));
		Set<String> all = new LinkedHashSet<>(shown);
		all.addAll(present);
		Map<Long, Map<Language, String>> titles = this.entries.titles(MenuTarget.entries(all));
		List<Choice> choices = new ArrayList<>();
		for (String target : all) {
			Map<Language, String> words = titles(target, titles);
			if (!words.isEmpty()) {
				choices.add(new Choice(target, words, shown.contains(target), present.contains(target)));
			}
		}
		return new Settled(navigation.version(), choices);
	}

	private Navigation navigation() {
		return this.navigations.findById(Navigation.ID).orElseThrow();
	}

	private List<Listed> standingPages(Language language) {
		List<String> unlisted = this.kinds.all()
			.stream()
			.filter((kind) -> !kind.listed())
			.map(ContentKind::name)
			.toList();
		return this.published.allOf(unlisted, language)
			.stream()
			.filter((page) -> page.entry().purpose() != Purpose.HELP)
			.toList();
	}

	/** By language; empty for what is no longer there at all. */
	private Map<Language, String> titles(String target, Map<Long, Map<Language, String>> ofEntries) {
		for (Long entry : MenuTarget.entries(List.of(target))) {
			return ofEntries.getOrDefault(entry, Map.of());
		}
		Map<Language, String> titles = new EnumMap<>(Language.class);
		for (Language language : Language.values()) {
			this.menu.list(target, language).ifPresent((link) -> titles.put(language, link.text()));
		}
		return titles;
	}

	/**
	 * Puts these into the menu, in this order, and takes out of it whatever else there
	 * is.
	 * @param version of the menu that the member saw
	 * @throws OptimisticLockingFailureException when somebody changed it meanwhile
	 */
	@Transactional
	public void arrange(Member who, int version, List<String> shown) {
		Navigation navigation = navigation();
		if (navigation.version() != version) {
			throw new OptimisticLockingFailureException("the menu was changed meanwhile");
		}
		String former = told(who.language());
		List<String> hidden = new ArrayList<>(MenuTarget.lists(this.kinds));
		hidden.removeAll(shown);
		navigation.arrange(shown, hidden);
		this.navigations.saveAndFlush(navigation);
		String now = told(who.language());
		if (!now.equals(former)) {
			this.log.record(who, NavigationAct.CHANGED, "", former + " → " + now);
		}
	}

	/** The menu in one line. */
	private String told(Language language) {
		return settled(language).choices()
			.stream()
			.filter(Choice::shown)
			.map((choice) -> choice.title(language))
			.collect(Collectors.joining(", "));
	}

	/**
	 * The menu as it stands.
	 *
	 * @param version to give back with a change of it
	 */
	public record Settled(int version, List<Choice> choices) {

	}

	/**
	 * What the menu holds or could hold.
	 *
	 * @param target how the settings name it
	 * @param titles in the languages that it has
	 * @param shown whether it is in the menu
	 * @param present whether readers can open it now; what they can't is left out of the
	 * menu until they can
	 */
	public record Choice(String target, Map<Language, String> titles, boolean shown, boolean present) {

		/** In this language, or in the one that it has. */
		public String title(Language language) {
			return this.titles.getOrDefault(language, this.titles.get(language.other()));
		}

		/** The language of that title. */
		public Language language(Language language) {
			return this.titles.containsKey(language) ? language : language.other();
		}

	}

}
