package laurel.safety;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
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

	private static final int SECONDS_AN_HOUR = 3600;

	private final HotlineRepository hotlines;

	private final ExitDestinationRepository destinations;

	private final Clock clock;

	private final LastKnown<SafetyNotice> notices = new LastKnown<>(this::load);

	SafetyNotices(HotlineRepository hotlines, ExitDestinationRepository destinations, Clock clock) {
		this.clock = clock;
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
		List<String> exits = new ArrayList<>(this.destinations.findByLanguageOrderByPosition(language)
			.stream()
			.map(ExitDestination::address)
			.toList());
		if (exits.isEmpty()) {
			exits.add(FALLBACK);
		}
		// Another one each hour: no page of another site becomes the sign of this one.
		Collections.rotate(exits, -(int) (this.clock.instant().getEpochSecond() / SECONDS_AN_HOUR % exits.size()));
		return new SafetyNotice(lines, List.copyOf(exits));
	}

}
