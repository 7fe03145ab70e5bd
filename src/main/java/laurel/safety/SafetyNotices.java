package laurel.safety;

import java.util.List;

import laurel.lang.Language;
import laurel.layout.LastKnown;

import org.springframework.stereotype.Service;

/**
 * Gives each page its safety notice, and keeps one at hand for when the database is gone.
 */
@Service
public class SafetyNotices {

	/** Where the exit leads when staff took every destination away. */
	private static final String FALLBACK = "https://www.wikipedia.org/";

	private final HotlineRepository hotlines;

	private final ExitDestinationRepository destinations;

	private final LastKnown<SafetyNotice> notices = new LastKnown<>(this::load);

	SafetyNotices(HotlineRepository hotlines, ExitDestinationRepository destinations) {
		this.hotlines = hotlines;
		this.destinations = destinations;
	}

	/** As the database has it now. */
	public SafetyNotice in(Language language) {
		return this.notices.read(language);
	}

	/**
	 * As read last, for what must not wait: the exit, and the page that says the database
	 * is gone.
	 */
	public SafetyNotice last(Language language) {
		return this.notices.last(language);
	}

	private SafetyNotice load(Language language) {
		List<HotlineLine> lines = this.hotlines.inOrder().stream().map((hotline) -> hotline.in(language)).toList();
		String exit = this.destinations.findByLanguageOrderByPosition(language)
			.stream()
			.findFirst()
			.map(ExitDestination::address)
			.orElse(FALLBACK);
		return new SafetyNotice(lines, exit);
	}

}
