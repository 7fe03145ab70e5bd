package laurel.content.desk;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import laurel.content.ContentKind;
import laurel.content.EntryForm;
import laurel.content.Purpose;
import laurel.content.Topics;
import laurel.lang.Language;
import laurel.lang.Wording;
import laurel.markup.WordDiff;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.BeanUtils;
import org.springframework.stereotype.Component;

/**
 * What was saved, field by field and in words, whatever the form was like when it was
 * saved.
 */
@Component
class SavedFields {

	/** What is the same in each save, or says nothing of the text. */
	private static final Set<String> SILENT = Set.of("language", "group");

	/** What is said in words of the desk and not in those of the text. */
	private static final Set<String> OURS = Set.of("topics", "purpose");

	/** What comes first, in this order; the rest follows as it was saved. */
	private static final List<String> FIRST = List.of("title", "summary", "slug", "byline");

	private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";

	private static final String MOMENT = DAY + "T\\d{2}:\\d{2}(:\\d{2})?";

	private final Topics topics;

	private final JsonMapper json;

	SavedFields(Topics topics, JsonMapper json) {
		this.topics = topics;
		this.json = json;
	}

	/**
	 * The fields that have something in one of two saves.
	 * @param before the other save; null to show one alone
	 * @param language of the text; words of ours are those of the wording
	 */
	List<Field> between(ContentKind kind, @Nullable String before, String after, Language language, Wording wording) {
		JsonNode old = this.json.readTree((before != null) ? before : after);
		JsonNode young = this.json.readTree(after);
		Set<String> names = new LinkedHashSet<>(FIRST);
		names.addAll(young.propertyNames());
		names.addAll(old.propertyNames());
		names.removeAll(SILENT);
		List<Field> fields = new ArrayList<>();
		for (String name : names) {
			String was = words(name, old.path(name), wording);
			String is = words(name, young.path(name), wording);
			if (!was.isEmpty() || !is.isEmpty()) {
				boolean ours = isOurs(name, young.path(name)) || isOurs(name, old.path(name));
				fields.add(new Field(label(kind, name, wording), WordDiff.between(was, is), !was.equals(is),
						(ours ? wording.language() : language).code()));
			}
		}
		return fields;
	}

	/** Fields that forms had once are called as they were called then. */
	static String label(ContentKind kind, String property, Wording wording) {
		String word = property.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
		if (BeanUtils.getPropertyDescriptor(EntryForm.class, property) != null) {
			return wording.say(String.join(".", "entry", "field", word));
		}
		if (BeanUtils.getPropertyDescriptor(kind.formType(), property) != null) {
			return wording.say(String.join(".", kind.name(), "field", word));
		}
		return wording.say("history.field.former", property);
	}

	private static boolean isOurs(String name, JsonNode value) {
		return value.isBoolean() || OURS.contains(name) || (value.isString() && value.asString().matches(DAY + ".*"));
	}

	private String words(String name, JsonNode value, Wording wording) {
		if (name.equals("draft")) {
			return value.asBoolean() ? wording.say("history.draft") : "";
		}
		if (name.equals("purpose") && value.isString()) {
			return purpose(value.asString(), wording);
		}
		if (name.equals("topics") && value.isArray()) {
			List<String> keys = value.valueStream().map(JsonNode::asString).toList();
			Map<String, String> names = this.topics.names(keys, wording.language());
			return keys.stream().map((key) -> names.getOrDefault(key, key)).collect(Collectors.joining("\n"));
		}
		return words(value, wording);
	}

	/** One that there is no longer is called as it was called then. */
	private static String purpose(String name, Wording wording) {
		return Stream.of(Purpose.values())
			.filter((purpose) -> purpose.name().equals(name))
			.findFirst()
			.map((purpose) -> wording.say(switch (purpose) {
				case HELP -> "entry.purpose.help";
				case SAFETY -> "entry.purpose.safety";
				case ABOUT -> "entry.purpose.about";
				case PRIVACY -> "entry.purpose.privacy";
				case ACCESSIBILITY -> "entry.purpose.accessibility";
				case COMMENT_RULES -> "entry.purpose.comment-rules";
			}))
			.orElse(name);
	}

	private static String words(JsonNode value, Wording wording) {
		if (value.isBoolean()) {
			return wording.say(value.asBoolean() ? "history.yes" : "history.no");
		}
		if (value.isArray()) {
			String between = value.path(0).isObject() ? "\n\n" : "\n";
			return value.valueStream().map((each) -> words(each, wording)).collect(Collectors.joining(between));
		}
		if (value.isObject()) {
			return value.valueStream()
				.map((each) -> words(each, wording))
				.filter((text) -> !text.isEmpty())
				.collect(Collectors.joining("\n"));
		}
		String text = (value.isNull() || value.isMissingNode()) ? "" : value.asString();
		return inWords(text, wording);
	}

	private static String inWords(String text, Wording wording) {
		if (text.matches(DAY)) {
			return wording.day(LocalDate.parse(text));
		}
		if (text.matches(MOMENT)) {
			LocalDateTime moment = LocalDateTime.parse(text);
			return wording.day(moment.toLocalDate()) + ", " + wording.time(moment.atZone(ZoneOffset.UTC));
		}
		return text;
	}

	/**
	 * A field in two saves.
	 *
	 * @param parts how its words became the others
	 * @param code of the language that they are in
	 */
	record Field(String label, List<WordDiff.Part> parts, boolean changed, String code) {

	}

}
