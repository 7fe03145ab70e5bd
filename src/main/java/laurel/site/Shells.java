package laurel.site;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import laurel.content.ContentKind;
import laurel.content.ContentKinds;
import laurel.content.Listed;
import laurel.content.Published;
import laurel.content.Purpose;
import laurel.content.Topics;
import laurel.lang.Language;
import laurel.lang.Wording;
import laurel.lang.Wordings;
import laurel.layout.LastKnown;
import laurel.layout.SiteAddress;
import laurel.safety.SafetyNotice;
import laurel.safety.SafetyNotices;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Builds what stands around the text of every public page. */
@Component
class Shells {

	private final ContentKinds kinds;

	private final Published published;

	private final SafetyNotices notices;

	private final Wordings wordings;

	private final SiteAddress address;

	private final String name;

	private final LastKnown<Map<Purpose, Shell.Link>> pages = new LastKnown<>(this::pages);

	Shells(ContentKinds kinds, Published published, SafetyNotices notices, Wordings wordings, SiteAddress address,
			@Value("${laurel.name}") String name) {
		this.kinds = kinds;
		this.published = published;
		this.notices = notices;
		this.wordings = wordings;
		this.address = address;
		this.name = name;
	}

	/** As the database has it now. */
	Shell in(Language language) {
		return shell(language, this.pages.read(language), this.notices.in(language));
	}

	/** As read last, for a page that says the database is gone. */
	Shell last(Language language) {
		return shell(language, this.pages.last(language), this.notices.last(language));
	}

	private Shell shell(Language language, Map<Purpose, Shell.Link> pages, SafetyNotice notice) {
		Wording wording = this.wordings.in(language);
		List<Shell.Link> menu = new ArrayList<>();
		for (ContentKind kind : this.kinds.listed()) {
			menu.add(new Shell.Link(wording.say(kind.message("list.title")), kind.listPath(language), null));
		}
		String topics = "/" + language.code() + "/" + Topics.pathWord(language);
		menu.add(new Shell.Link(wording.say("topics.title"), topics, null));
		return new Shell(this.name, this.address.of(""), menu, pages, notice);
	}

	private Map<Purpose, Shell.Link> pages(Language language) {
		Map<Purpose, Shell.Link> links = new EnumMap<>(Purpose.class);
		this.published.purposes(language).forEach((purpose, listed) -> links.put(purpose, link(listed, language)));
		return links;
	}

	private Shell.Link link(Listed listed, Language language) {
		String path = this.kinds.of(listed.kind()).path(language, listed.slug());
		boolean foreign = listed.language() != language;
		return new Shell.Link(listed.title(), path, foreign ? listed.language().code() : null);
	}

}
