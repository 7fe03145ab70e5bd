package laurel.safety;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import laurel.lang.Language;
import laurel.lang.Wording;
import laurel.lang.Wordings;
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

	private final SafetyReading reading;

	private final Wordings wordings;

	private final Clock clock;

	private final LastKnown<SafetyNotice> notices = new LastKnown<>(this::load);

	SafetyNotices(SafetyReading reading, Wordings wordings, Clock clock) {
		this.reading = reading;
		this.wordings = wordings;
		this.clock = clock;
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
		SafetyNotice rows = this.reading.of(language);
		Wording wording = this.wordings.in(language);
		List<String> exits = new ArrayList<>(rows.exits());
		if (exits.isEmpty()) {
			exits.add(FALLBACK);
		}
		// Another one each hour: no page of another site becomes the sign of this one.
		Collections.rotate(exits, -(int) (this.clock.instant().getEpochSecond() / SECONDS_AN_HOUR % exits.size()));
		return new SafetyNotice(rows.text().isEmpty() ? Alerts.builtInText(wording) : rows.text(),
				rows.danger().isEmpty() ? Alerts.builtInDanger(wording) : rows.danger(), rows.hotlines(),
				List.copyOf(exits));
	}

}
