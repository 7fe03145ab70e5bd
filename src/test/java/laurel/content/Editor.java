package laurel.content;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

import laurel.lang.Language;
import laurel.lang.Wordings;
import laurel.staff.Member;
import laurel.staff.Role;
import laurel.support.AtDesk;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationContext;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** An editor at work on the text whose {@link Life} is tested. */
class Editor {

	private final Manuscripts manuscripts;

	private final Forms forms;

	private final Publication publication;

	private final Withdrawals withdrawals;

	private final JdbcTemplate database;

	private final Wordings wordings;

	private final AtDesk desk;

	private final ApplicationContext site;

	private final String group;

	Editor(ApplicationContext site) {
		this(site, "life");
	}

	private Editor(ApplicationContext site, String group) {
		this.site = site;
		this.group = group;
		this.manuscripts = site.getBean(Manuscripts.class);
		this.forms = site.getBean(Forms.class);
		this.publication = site.getBean(Publication.class);
		this.withdrawals = site.getBean(Withdrawals.class);
		this.database = site.getBean(JdbcTemplate.class);
		this.wordings = site.getBean(Wordings.class);
		this.desk = site.getBean(AtDesk.class);
	}

	Member member() {
		return this.desk.member(Role.EDITOR, Language.EN);
	}

	/** The same at work on another text, by its name in files. */
	Editor of(String group) {
		return new Editor(this.site, group);
	}

	Manuscript manuscript() {
		Long id = this.database.queryForObject("select id from manuscript where translation_group = ?", Long.class,
				this.group);
		return this.manuscripts.find(member(), Objects.requireNonNull(id)).orElseThrow();
	}

	/** Saves a text with a change, of which readers see nothing. */
	void change(Language language, Consumer<EntryForm> change) {
		Manuscript manuscript = manuscript();
		EntryForm form = form(language);
		change.accept(form);
		this.manuscripts.save(member(), manuscript.id(), manuscript.version(), List.of(form));
	}

	/** What was saved last. */
	EntryForm form(Language language) {
		Manuscript manuscript = manuscript();
		return this.forms.read(manuscript.kind(), manuscript.text(language).orElseThrow().form());
	}

	/** What these texts need to be released: every warning is read. */
	ReleaseOrder order(@Nullable LocalDateTime at, String reason, Map<Language, String> notes) {
		Map<Language, ReleaseOrder.Words> texts = new EnumMap<>(Language.class);
		notes.forEach((language, note) -> texts.put(language, new ReleaseOrder.Words(note, "")));
		ReleaseOrder unread = new ReleaseOrder(texts, at, reason);
		Map<Language, ReleaseOrder.Words> read = new EnumMap<>(Language.class);
		Map<Language, Review> reviews = this.publication.review(manuscript(), unread);
		notes.forEach((language, note) -> {
			assertThat(reviews.get(language).errors()).isEmpty();
			read.put(language, new ReleaseOrder.Words(note, reviews.get(language).seal()));
		});
		return new ReleaseOrder(read, at, reason);
	}

	void publish(ReleaseOrder order) {
		publish(manuscript(), order);
	}

	void publish(Manuscript seen, ReleaseOrder order) {
		this.publication.publish(member(), seen.id(), seen.version(), order);
	}

	/** Whether this one is not too late. */
	boolean wins(Manuscript seen, ReleaseOrder order) {
		try {
			publish(seen, order);
			return true;
		}
		catch (OptimisticLockingFailureException ex) {
			return false;
		}
	}

	/** Now, and with a reason where it is one language alone. */
	void publish(Language... languages) {
		publish(order(null, (languages.length == 1) ? "The other follows." : "", notes("", languages)));
	}

	/** Tells readers what changed. */
	void update(Language language, String note) {
		publish(order(null, "", notes(note, language)));
	}

	void schedule(LocalDateTime at, Language... languages) {
		publish(order(at, (languages.length == 1) ? "The other follows." : "", notes("", languages)));
	}

	boolean cancel() {
		Manuscript manuscript = manuscript();
		return this.publication.cancel(member(), manuscript.id(), manuscript.version());
	}

	void withdraw(Withdrawal withdrawal, String replacement) {
		withdraw(new WithdrawalOrder(withdrawal, "It had to be.",
				Map.of(Language.ES, "Ya no vale.", Language.EN, "It no longer holds."), replacement));
	}

	void withdraw(WithdrawalOrder order) {
		Manuscript manuscript = manuscript();
		this.withdrawals.withdraw(member(), manuscript.id(), manuscript.version(), order);
	}

	Standing standing(Language language) {
		return Objects.requireNonNull(this.publication.standings(manuscript()).get(language));
	}

	/** What readers see, or will see. */
	EntryText released(Language language) {
		return Objects.requireNonNull(standing(language).released());
	}

	LocalDateTime local(Instant instant) {
		return LocalDateTime.ofInstant(instant, this.wordings.zone());
	}

	LocalDate day(Instant instant) {
		return local(instant).toLocalDate();
	}

	/** The latest entry of the audit log: the act, and its details. */
	String recorded() {
		return String.valueOf(this.database.queryForObject(
				"select act || ' ' || target || ' ' || detail from audit_event order by position desc limit 1",
				String.class));
	}

	private static Map<Language, String> notes(String note, Language... languages) {
		Map<Language, String> notes = new HashMap<>();
		Arrays.asList(languages).forEach((language) -> notes.put(language, note));
		return notes;
	}

}
