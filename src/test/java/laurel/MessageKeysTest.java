package laurel;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import laurel.account.DeskSessions.Way;
import laurel.account.LostForms.Reason;
import laurel.audit.Act;
import laurel.comment.QueueFilter;
import laurel.content.ContentKind;
import laurel.content.EntryForm;
import laurel.content.TextState;
import laurel.detail.PersonalDetails;
import laurel.lang.Language;
import laurel.support.Messages;
import laurel.staff.Role;
import laurel.support.Source;
import laurel.throttle.Admission;
import laurel.throttle.FormTokens;
import laurel.translation.Translation.State;
import laurel.webinar.WebinarState;
import org.junit.jupiter.api.Test;

import org.springframework.beans.BeanUtils;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.util.ClassUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** Every message is said somewhere, and whatever is said has a message. */
class MessageKeysTest {

	private static final String KEY = "([a-z]+(?:[.-][a-z0-9]+)*)";

	/** {@code #{help.title}}, {@code say("home.title")}, {@code say('error.home')}. */
	private static final Pattern SAID = Pattern.compile("(?:#\\{|\\bsay\\([\"'])" + KEY + "(?=[\"'(}])");

	private static final Pattern COUNTED = Pattern.compile("\\bcount\\([\"']" + KEY + "[\"']");

	/** {@code kind.message("list.title")}: one for each kind. */
	private static final Pattern OF_KIND = Pattern.compile("\\bmessage\\([\"']" + KEY + "[\"']\\)");

	/** {@code #{|webinar.state.${…}.text|}} and {@code "error." + status + ".title"}. */
	private static final Pattern PUT_TOGETHER = Pattern
		.compile("(?:#\\{\\|([a-z.]+\\.)\\$\\{[^|]*}|[\"']([a-z.]+\\.)[\"'] \\+ \\w+)( \\+ [\"'])?([a-z.]*)[|\"']");

	/** {@code "comment.token." + outcome}: nothing stands behind the part. */
	private static final Pattern ENDS_IN_PART = Pattern.compile("\"([a-z.]+\\.)\" \\+ \\w+(?=[,)])");

	/**
	 * {@code new DeskPlace(520, "/desk/names", "names.title", …)}: beside its title, a
	 * sentence.
	 */
	private static final Pattern OF_PLACE = Pattern
		.compile("new DeskPlace\\([^\"]*\"[^\"]*\",\\s*\"([a-z.-]+?)(?:\\.title)?\"");

	/** Whole strings of the code, by which forms and faults name their messages. */
	private static final Pattern LITERAL = Pattern.compile("(?<!message\\(|count\\()\"\\{?" + KEY + "}?\"");

	private static final Set<String> FILES = Set.of("topics.yaml");

	private static final List<String> CHANGES = List.of("changed", "added", "removed", "moved");

	/** What those parts of keys can be that are known at run time only. */
	private static final Map<String, List<String>> PARTS = Map.ofEntries(
			Map.entry("webinar.state.", names(WebinarState.values())),
			Map.entry("translations.state.", names(State.values())), Map.entry("translation.passage.", CHANGES),
			Map.entry("translation.hint.", CHANGES), Map.entry("error.", statuses()),
			Map.entry("account.role.", names(Role.values())), Map.entry("account.again.", names(Reason.values())),
			Map.entry("account.session.way.", names(Way.values())),
			Map.entry("account.language.", Stream.of(Language.values()).map(Language::code).toList()),
			Map.entry("texts.state.", names(TextState.values())),
			Map.entry("comment.detail.", names(PersonalDetails.Kind.values())),
			Map.entry("moderation.detail.", names(PersonalDetails.Kind.values())),
			Map.entry("moderation.shelf.", names(QueueFilter.Shelf.values())),
			Map.entry("comment.token.", all(names(FormTokens.Outcome.values()), "fresh")),
			Map.entry("comment.refused.", all(names(Admission.Result.values()), "admitted")));

	/** All but the one of which nobody is told. */
	private static List<String> all(List<String> names, String but) {
		return names.stream().filter((name) -> !name.equals(but)).toList();
	}

	private final Set<String> keys = Messages.in(Language.EN).values().keySet();

	private final Set<String> features = this.keys.stream()
		.map((key) -> key.replaceFirst("\\..*", ""))
		.collect(Collectors.toSet());

	@Test
	void messageIsSaid() {
		Set<String> unsaid = new TreeSet<>(this.keys);
		unsaid.removeAll(said().keySet());
		assertThat(unsaid).as("messages that nobody says").isEmpty();
	}

	@Test
	void whatIsSaidHasAMessage() {
		Map<String, String> said = said();
		said.keySet().removeAll(this.keys);
		assertThat(said).as("keys that have no message, and who says them").isEmpty();
	}

	/** Each key that anything says, with a file that does. */
	private Map<String, String> said() {
		Map<String, String> said = new TreeMap<>();
		for (Source source : Stream.concat(Source.java().stream(), Source.templates().stream()).toList()) {
			Stream
				.of(find(source, SAID, (match) -> Stream.of(match.group(1))),
						find(source, COUNTED,
								(match) -> Stream.of(".zero", ".one", ".other").map(match.group(1)::concat)),
						find(source, OF_KIND, (match) -> ofKinds(match.group(1))),
						find(source, OF_PLACE, (match) -> Stream.of(match.group(1) + ".lead")),
						find(source, PUT_TOGETHER, MessageKeysTest::putTogether),
						find(source, ENDS_IN_PART,
								(match) -> PARTS.getOrDefault(match.group(1), List.of())
									.stream()
									.map(match.group(1)::concat)),
						find(source, LITERAL, (match) -> Stream.of(match.group(1)).filter(this::isKey)))
				.flatMap((keys) -> keys)
				.forEach((key) -> said.put(key, source.path()));
		}
		fields().forEach((key) -> said.put(key, "the history of a text"));
		acts().forEach((act) -> said.put("audit.act." + act.code(), act.getClass().getName()));
		return said;
	}

	private static Stream<String> find(Source source, Pattern pattern, Function<MatchResult, Stream<String>> keys) {
		return pattern.matcher(source.text()).results().flatMap(keys);
	}

	private static Stream<String> ofKinds(String ending) {
		return kinds().filter((kind) -> kind.listed() || !ending.startsWith("list."))
			.map((kind) -> kind.message(ending));
	}

	private static Stream<ContentKind> kinds() {
		return types(ContentKind.class).map((kind) -> (ContentKind) BeanUtils.instantiateClass(kind));
	}

	/** A form of any kind is shown field by field, each with its name. */
	private static Stream<String> fields() {
		return kinds().flatMap((kind) -> Stream.of(BeanUtils.getPropertyDescriptors(kind.formType()))
			.filter((property) -> property.getWriteMethod() != null)
			.map((property) -> (BeanUtils.getPropertyDescriptor(EntryForm.class, property.getName()) != null ? "entry"
					: kind.name()) + ".field." + kebab(property.getName())));
	}

	private static String kebab(String name) {
		return name.replaceAll("(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
	}

	/** All that can be put on record, but what only tests do. */
	private static Stream<Act> acts() {
		return types(Act.class).flatMap((acts) -> Stream.of(acts.getEnumConstants()))
			.map(Act.class::cast)
			.filter((act) -> !act.subject().equals("test"));
	}

	private static Stream<Class<?>> types(Class<?> parent) {
		var scanner = new ClassPathScanningCandidateComponentProvider(false);
		scanner.addIncludeFilter(new AssignableTypeFilter(parent));
		return scanner.findCandidateComponents("laurel")
			.stream()
			.map((type) -> ClassUtils.resolveClassName(String.valueOf(type.getBeanClassName()), null));
	}

	private static Stream<String> putTogether(MatchResult key) {
		String prefix = (key.group(1) != null) ? key.group(1) : key.group(2);
		assertThat(PARTS).as("what " + key.group() + " can become: say it here").containsKey(prefix);
		return PARTS.get(prefix).stream().map((part) -> prefix + part + key.group(4));
	}

	/**
	 * A string of the code is a key if it has dots, begins like one and names no file.
	 */
	private boolean isKey(String literal) {
		return literal.contains(".") && !FILES.contains(literal)
				&& this.features.contains(literal.replaceFirst("\\..*", ""));
	}

	private static List<String> names(Enum<?>[] constants) {
		return Stream.of(constants)
			.map((constant) -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
			.toList();
	}

	private static List<String> statuses() {
		Class<?> pages = ClassUtils.resolveClassName("laurel.site.ErrorPages", null);
		Set<?> known = (Set<?>) ReflectionTestUtils.getField(pages, "KNOWN");
		assertThat(known).isNotEmpty();
		return known.stream().map(String::valueOf).toList();
	}

}
