package laurel.content.desk;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import laurel.content.ContentKind;
import laurel.content.Forms;
import laurel.content.Objection;
import laurel.content.Review;
import laurel.lang.Language;
import laurel.lang.Wording;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says what the gate has against a text, and leads to each place. */
@Component
class Findings {

	/** {@code themes[1].quote}: the property, the place in it, and a part of that. */
	private static final Pattern FIELD = Pattern.compile("(\\w+)(?:\\[(\\d+)])?(?:\\.(\\w+))?");

	private final MessageSource messages;

	private final Forms forms;

	Findings(MessageSource messages, Forms forms) {
		this.messages = messages;
		this.forms = forms;
	}

	/** What was found in one text. */
	Found of(Review review, ContentKind kind, String own, Wording wording) {
		return new Found(review.language(), of(review.errors(), review.language(), kind, own, wording),
				of(review.warnings(), review.language(), kind, own, wording));
	}

	private List<Finding> of(List<Objection> objections, Language language, ContentKind kind, String own,
			Wording wording) {
		return objections.stream().map((objection) -> {
			Place found = new Place(place(objection, kind, wording),
					own + line(objection) + field(objection.field(), language, kind));
			Place mended = objection.isMendedElsewhere() ? new Place(name(objection.mended(), kind, wording),
					own + field(objection.mended(), language, kind)) : found;
			return new Finding(mended, (mended != found) ? found : null, objection.excerpt(),
					wording.say(objection.message(), objection.arguments().toArray()));
		}).toList();
	}

	private String field(String field, Language language, ContentKind kind) {
		return "#" + side(field, language, kind) + "." + field.replaceAll("[\\[\\]]", "");
	}

	/** For the script of that page: a long field shows only some of its lines. */
	private static String line(Objection objection) {
		return (objection.line() > 0) ? "?line=" + objection.line() : "";
	}

	/** What both languages share is written once. */
	private String side(String field, Language language, ContentKind kind) {
		String root = field.replaceAll("[\\[.].*", "");
		return this.forms.empty(kind).sharedProperties().contains(root) ? "both" : language.code();
	}

	private String place(Objection objection, ContentKind kind, Wording wording) {
		String field = name(objection.field(), kind, wording);
		return (objection.line() > 0) ? wording.say("publication.place", field, objection.line()) : field;
	}

	private String name(String field, ContentKind kind, Wording wording) {
		Matcher parts = FIELD.matcher(field);
		if (!parts.matches()) {
			return field;
		}
		String name = label(parts.group(1), kind, wording);
		return (parts.group(2) == null) ? name : name + " " + (Integer.parseInt(parts.group(2)) + 1);
	}

	/** As the page calls it on which it is written. */
	private String label(String property, ContentKind kind, Wording wording) {
		String word = property.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
		Locale locale = wording.language().locale();
		String common = this.messages.getMessage(String.join(".", "entry", "field", word), null, property, locale);
		return String
			.valueOf(this.messages.getMessage(String.join(".", kind.name(), "field", word), null, common, locale));
	}

	/** What was found in one language. */
	record Found(Language language, List<Finding> errors, List<Finding> warnings) {

	}

	/**
	 * One thing that was found.
	 *
	 * @param mended where it is mended
	 * @param found where it was found, if that is elsewhere; else null
	 * @param excerpt the words that it is about; empty for none
	 * @param says what is wrong, and how to mend it
	 */
	record Finding(Place mended, @Nullable Place found, String excerpt, String says) {

	}

	/**
	 * A field of the page on which the text is written.
	 *
	 * @param name in words
	 */
	record Place(String name, String path) {

	}

}
