package laurel.site;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import laurel.content.ContentKinds;
import laurel.content.Listed;
import laurel.content.Published;
import laurel.content.Purpose;
import laurel.lang.Language;
import laurel.layout.LastKnown;
import laurel.layout.SiteAddress;
import laurel.safety.SafetyNotice;
import laurel.safety.SafetyNotices;

import org.springframework.stereotype.Component;

/** Builds what stands around the text of every public page. */
@Component
class Shells {

	private final ContentKinds kinds;

	private final Published published;

	private final SafetyNotices notices;

	private final SiteAddress address;

	private final Frames frames;

	private final Menu menu;

	private final LastKnown<Surround> surrounds = new LastKnown<>(this::surround);

	Shells(ContentKinds kinds, Published published, SafetyNotices notices, SiteAddress address, Frames frames,
			Menu menu) {
		this.kinds = kinds;
		this.published = published;
		this.notices = notices;
		this.address = address;
		this.frames = frames;
		this.menu = menu;
	}

	/** As the database has it now. */
	Shell in(Language language) {
		return shell(this.surrounds.read(language), this.notices.in(language));
	}

	/** As read last, for a page that says the database is gone. */
	Shell last(Language language) {
		return shell(this.surrounds.last(language), this.notices.last(language));
	}

	private Shell shell(Surround surround, SafetyNotice notice) {
		return new Shell(surround.names(), this.address.of(""), surround.menu(), surround.pages(), notice);
	}

	private Surround surround(Language language) {
		Frame frame = this.frames.in(language);
		List<Listed> linked = this.published.linked(MenuTarget.entries(frame.shown()), language);
		Map<Purpose, Shell.Link> pages = new EnumMap<>(Purpose.class);
		for (Listed listed : linked) {
			Purpose purpose = listed.entry().purpose();
			if (purpose != null) {
				pages.put(purpose, Shell.Link.to(listed, this.kinds, language));
			}
		}
		return new Surround(frame.names(), this.menu.links(frame, linked, language), pages);
	}

	/** What the database says of the frame, in one language. */
	private record Surround(Names names, List<Shell.Link> menu, Map<Purpose, Shell.Link> pages) {

	}

}
