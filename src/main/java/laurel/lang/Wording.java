package laurel.lang;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.springframework.context.MessageSource;

/**
 * How one language writes dates, times and counts. Dates are always in words and carry no
 * narrow spaces, which some fonts lack.
 */
public final class Wording {

	private static final char FIRST_STAND_IN = '\ue000';

	/** Before and after each of them. */
	private static final String STAND_IN = "(?=[\ue000-\ue00f])|(?<=[\ue000-\ue00f])";

	private final Language language;

	private final ZoneId zone;

	private final MessageSource messages;

	public Wording(Language language, ZoneId zone, MessageSource messages) {
		this.language = language;
		this.zone = zone;
		this.messages = messages;
	}

	public Language language() {
		return this.language;
	}

	/** The same in the other language: for a text that is shown under a foreign shell. */
	public Wording in(Language other) {
		return new Wording(other, this.zone, this.messages);
	}

	/** A message of the bundles in this language. */
	public String say(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, this.language.locale());
	}

	/**
	 * The same with titles among its arguments, of which those in the other language are
	 * parts of their own.
	 */
	public Phrase phrase(String key, Object... arguments) {
		List<Title> titles = new ArrayList<>();
		Object[] standIns = Stream.of(arguments).map((argument) -> standIn(argument, titles)).toArray();
		List<Phrase.Part> parts = new ArrayList<>();
		for (String part : say(key, standIns).split(STAND_IN)) {
			int place = part.isEmpty() ? -1 : part.charAt(0) - FIRST_STAND_IN;
			if (place >= 0 && place < titles.size()) {
				parts.add(new Phrase.Part(titles.get(place).text(), titles.get(place).language()));
			}
			else if (!part.isEmpty()) {
				parts.add(new Phrase.Part(part, null));
			}
		}
		return new Phrase(parts);
	}

	/**
	 * A letter that no message has, in the place of a title until the sentence is made.
	 */
	private Object standIn(Object argument, List<Title> titles) {
		if (argument instanceof Title title && title.language() != this.language && !title.text().isEmpty()) {
			titles.add(title);
			return String.valueOf((char) (FIRST_STAND_IN + titles.size() - 1));
		}
		return argument;
	}

	/**
	 * The message for a number of things: {@code key.zero}, {@code key.one} or
	 * {@code key.other}.
	 */
	public String count(String key, long number) {
		String form = (number == 0) ? ".zero" : (number == 1) ? ".one" : ".other";
		return say(key + form, number);
	}

	/** The day in the organisation's zone: "Thursday, January 19, 2017". */
	public String day(Instant instant) {
		return day(date(instant));
	}

	/** "Thursday, January 19, 2017", "jueves, 19 de enero de 2017". */
	public String day(LocalDate date) {
		return plain(DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale()).format(date));
	}

	/** Without the weekday, for lists: "January 19, 2017", "19 de enero de 2017". */
	public String shortDay(Instant instant) {
		return shortDay(date(instant));
	}

	/** The same of a day that has no time. */
	public String shortDay(LocalDate date) {
		return plain(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale()).format(date));
	}

	/** The machine's form of the day in the organisation's zone: {@code 2017-01-19}. */
	public String isoDay(Instant instant) {
		return date(instant).toString();
	}

	/** The year, in the organisation's zone, under which lists put an instant. */
	public int year(Instant instant) {
		return date(instant).getYear();
	}

	/**
	 * Date, time and the zone in words: "Friday, January 20, 2017, 2:00 PM, Central
	 * Time".
	 */
	public String moment(ZonedDateTime moment) {
		return say("wording.moment", day(moment.toLocalDate()), time(moment), zoneName(moment));
	}

	/** Date, time and zone of an instant where the organisation lives. */
	public String moment(Instant instant) {
		return moment(instant.atZone(this.zone));
	}

	/** The time of day: "2:00 PM", "2:00 p. m.". */
	public String time(ZonedDateTime moment) {
		return plain(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale()).format(moment));
	}

	/** The month in three letters or so, for a leaf of a calendar. */
	public String month(ZonedDateTime moment) {
		return plain(DateTimeFormatter.ofPattern("LLL", locale()).format(moment));
	}

	/** "90 minutes", "2 hours", "1 hour and 30 minutes" in words. */
	public String length(int minutes) {
		Duration length = Duration.ofMinutes(minutes);
		if (minutes < 120 && length.toMinutesPart() != 0) {
			return count("wording.minutes", minutes);
		}
		String hours = count("wording.hours", length.toHours());
		return (length.toMinutesPart() == 0) ? hours
				: say("wording.hours-and-minutes", hours, count("wording.minutes", length.toMinutesPart()));
	}

	private String zoneName(ZonedDateTime moment) {
		return plain(DateTimeFormatter.ofPattern("vvvv", locale()).format(moment));
	}

	private LocalDate date(Instant instant) {
		return LocalDate.ofInstant(instant, this.zone);
	}

	private Locale locale() {
		return this.language.locale();
	}

	private static String plain(String text) {
		return text.replace('\u202f', '\u00a0');
	}

}
