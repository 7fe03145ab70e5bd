package laurel.lang;

import java.time.ZoneId;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Gives each language its {@link Wording}, in the zone the organisation lives in
 * ({@code laurel.zone}).
 */
@Component
public class Wordings {

	private final ZoneId zone;

	private final MessageSource messages;

	Wordings(@Value("${laurel.zone}") ZoneId zone, MessageSource messages) {
		this.zone = zone;
		this.messages = messages;
	}

	public Wording in(Language language) {
		return new Wording(language, this.zone, this.messages);
	}

	/** The zone in which the organisation's days begin and end. */
	public ZoneId zone() {
		return this.zone;
	}

}
