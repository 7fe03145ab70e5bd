package laurel.safety;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

import laurel.lang.Language;
import org.jspecify.annotations.Nullable;

/**
 * A hotline as staff see it.
 *
 * @param verifiedOn the day on which somebody called it last; null for never
 * @param overdue whether that was too long ago
 * @param version of the row
 */
public record KeptHotline(long id, Map<Language, HotlineLine> lines, String source, @Nullable LocalDate verifiedOn,
		boolean overdue, int version) {

	/** After as many days somebody has to call again. */
	static final int FRESH_DAYS = 90;

	static KeptHotline of(Hotline hotline, LocalDate today) {
		Map<Language, HotlineLine> lines = new EnumMap<>(Language.class);
		for (Language language : Language.values()) {
			lines.put(language, hotline.in(language));
		}
		LocalDate verified = hotline.verifiedOn();
		boolean overdue = verified == null || verified.isBefore(today.minusDays(FRESH_DAYS));
		return new KeptHotline(hotline.id(), lines, hotline.source(), verified, overdue, hotline.version());
	}

	/** As readers of this language see it. */
	public HotlineLine in(Language language) {
		HotlineLine line = this.lines.get(language);
		if (line == null) {
			throw new IllegalStateException("made with both languages");
		}
		return line;
	}

	public PhoneNumber number() {
		return in(Language.DEFAULT).number();
	}

	public @Nullable PhoneNumber tty() {
		return in(Language.DEFAULT).tty();
	}

}
