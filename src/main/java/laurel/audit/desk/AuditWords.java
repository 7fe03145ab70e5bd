package laurel.audit.desk;

import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import laurel.audit.AuditEvent;
import laurel.audit.AuditFilter;
import laurel.audit.AuditReport;
import laurel.lang.Language;
import laurel.lang.Wording;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;

/** Says in one language what is on record. */
record AuditWords(Wording wording, ZoneId zone, MessageSource messages) {

	private static final String CHANGE = " → ";

	private static final Pattern CODE = Pattern.compile("es|en");

	/** {@code es / en}: the whole of it. */
	private static final Pattern ALONE = Pattern.compile("^(es|en)( / (es|en))*$");

	/** {@code es, en · why}: what comes first. */
	private static final Pattern FIRST = Pattern.compile("^(es|en)(, (es|en))*(?= · |$)");

	/** {@code es: old → new}: at the beginning of each line. */
	private static final Pattern BEFORE = Pattern.compile("(?m)^(es|en)(?=: )");

	Row row(AuditEvent event) {
		return new Row(event.position(), event.at().truncatedTo(ChronoUnit.SECONDS).toString(),
				this.wording.shortDay(event.at()), this.wording.time(event.at().atZone(this.zone)),
				(event.account() != null) ? event.name() : this.wording.say("audit.house"), act(event.act()),
				target(event.act(), event.target()), language(event), detail(event.act(), event.detail()));
	}

	/** Only of a name that is not in the language of the page. */
	private @Nullable String language(AuditEvent event) {
		return this.wording.language().code().equals(event.language()) ? null : event.language();
	}

	private String target(String act, String target) {
		if (act.startsWith("exit.") || act.startsWith("alert.")) {
			return languages(target, ALONE);
		}
		return act.endsWith(".link-printed") ? role(target) : target;
	}

	/**
	 * Roles, ways in and languages are on record as codes, whatever language somebody
	 * works in.
	 */
	private String detail(String act, String detail) {
		if (act.startsWith("text.")) {
			return languages(detail, FIRST);
		}
		if (act.startsWith("names.")) {
			return languages(detail, BEFORE);
		}
		if (act.endsWith(".signed-in")) {
			String way = detail.replace('_', '-');
			return word("account.session.way." + way, detail);
		}
		if (act.endsWith(".invited") || act.endsWith(".role-changed")) {
			return Stream.of(detail.split(CHANGE)).map(this::role).collect(Collectors.joining(CHANGE));
		}
		return detail;
	}

	/** Where codes stand and nothing else; what people wrote stays as it is. */
	private String languages(String text, Pattern place) {
		return place.matcher(text)
			.replaceAll((found) -> CODE.matcher(found.group()).replaceAll((code) -> language(code.group())));
	}

	private String language(String code) {
		return this.wording.say(code.equals(Language.ES.code()) ? "language.spanish" : "language.english");
	}

	private String role(String code) {
		return word("account.role." + code, code);
	}

	/** In words; the bare code of one that is no longer known is better than no page. */
	private String act(String code) {
		return word("audit.act." + code, code);
	}

	private String word(String key, String code) {
		return String.valueOf(this.messages.getMessage(key, null, code, this.wording.language().locale()));
	}

	List<Option> people(Map<Long, String> people) {
		List<Option> options = new ArrayList<>();
		options.add(new Option("", this.wording.say("audit.who.any")));
		people.forEach((account, name) -> options.add(new Option(String.valueOf(account), name)));
		options.add(new Option(String.valueOf(AuditFilter.HOUSE), this.wording.say("audit.house")));
		return options;
	}

	List<Option> acts(List<String> codes) {
		List<Option> options = new ArrayList<>();
		options.add(new Option("", this.wording.say("audit.what.any")));
		codes.forEach((code) -> options.add(new Option(code, act(code))));
		return options;
	}

	String report(AuditReport report) {
		if (report.flaw() != null) {
			return this.wording.say("audit.broken",
					this.wording.say(report.flaw().reason().message(), report.flaw().position()));
		}
		return (report.head() != null) ? this.wording.say("audit.whole", report.head().position(), report.head())
				: this.wording.say("audit.empty");
	}

	/**
	 * One line of the table.
	 *
	 * @param instant as machines write it
	 * @param targetLanguage code of the language of a target that is not in the page's
	 */
	record Row(long position, String instant, String day, String time, String who, String act, String target,
			@Nullable String targetLanguage, String detail) {

	}

	record Option(String value, String label) {

	}

}
