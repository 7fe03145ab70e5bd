package laurel.content;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import laurel.lang.Language;
import laurel.support.MovedClock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.OptimisticLockingFailureException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** How a text of any kind comes to readers, and changes before their eyes. */
class PublicationLifeTest extends EveryLife {

	private final Editor editor;

	private final MovedClock clock;

	@Autowired
	PublicationLifeTest(ApplicationContext site) {
		super(site);
		this.editor = new Editor(site);
		this.clock = (MovedClock) site.getBean(Clock.class);
	}

	@ParameterizedTest
	@MethodSource("everyKind")
	void bothLanguagesBecomePublicInOneMoment(ContentKind kind, Language language) {
		write(kind, language, language.other());
		Instant before = this.clock.instant();
		this.editor.publish(language, language.other());
		for (Language each : Language.values()) {
			assertThat(this.life.page(path(kind, each)).select("main h1").text()).isEqualTo(Life.title(each));
			assertThat(this.editor.released(each).publishAt()).isBetween(before.minusMillis(1), this.clock.instant());
			assertThat(this.editor.form(each).getDate()).isEqualTo(this.editor.day(before));
			assertThat(this.editor.standing(each).isAhead()).isFalse();
			assertThat(this.life.listsWith(kind, each, Life.slug(each))).isNotEmpty();
		}
		assertThat(this.editor.released(language).publishAt())
			.isEqualTo(this.editor.released(language.other()).publishAt());
		assertThat(this.editor.recorded()).startsWith("text.published " + Life.title(Language.EN) + " es, en");
	}

	@ParameterizedTest
	@MethodSource("everyKind")
	void scheduledTextsAppearTogetherWithoutAnybodyDoingAnything(ContentKind kind, Language language) {
		write(kind, language, language.other());
		LocalDateTime soon = this.editor.local(this.clock.instant()).plusMinutes(5).withSecond(0).withNano(0);
		this.editor.schedule(soon, language, language.other());
		assertThat(this.editor.recorded()).startsWith("text.scheduled ").contains(soon.toString());
		for (Language each : Language.values()) {
			assertThat(this.life.status(path(kind, each))).isEqualTo(404);
			assertThat(this.editor.standing(each).state()).isEqualTo(Standing.State.SCHEDULED);
			assertThat(this.editor.form(each).getDate()).isEqualTo(soon.toLocalDate());
		}
		this.clock.move(Duration.ofMinutes(6));
		for (Language each : Language.values()) {
			assertThat(this.life.status(path(kind, each))).isEqualTo(200);
			assertThat(this.editor.standing(each).state()).isEqualTo(Standing.State.PUBLIC);
		}
	}

	@ParameterizedTest
	@MethodSource("everyKind")
	void cancelledScheduleNeverComes(ContentKind kind, Language language) {
		write(kind, language, language.other());
		this.editor.schedule(this.editor.local(this.clock.instant()).plusMinutes(5), language, language.other());
		assertThat(this.editor.cancel()).isTrue();
		assertThat(this.editor.recorded()).startsWith("text.unscheduled ");
		assertThat(this.editor.cancel()).isFalse();
		this.clock.move(Duration.ofMinutes(6));
		assertThat(this.life.status(path(kind, language))).isEqualTo(404);
		assertThat(this.editor.standing(language).state()).isEqualTo(Standing.State.WRITTEN);
		this.editor.publish(language, language.other());
		assertThat(this.life.status(path(kind, language))).isEqualTo(200);
	}

	@ParameterizedTest
	@MethodSource("everyKind")
	void languageThatComesAloneAsksWhy(ContentKind kind, Language language) {
		write(kind, language, language.other());
		ReleaseOrder silent = this.editor.order(null, " ", Map.of(language, ""));
		assertThat(refused(silent)).containsExactly("reason");
		this.editor.publish(language);
		assertThat(this.editor.recorded()).contains(language.code() + " · The other follows.");
		this.editor.publish(this.editor.order(null, "", Map.of(language.other(), "")));
		assertThat(this.life.status(path(kind, language.other()))).isEqualTo(200);
	}

	@ParameterizedTest
	@MethodSource("everyKind")
	void errorStopsItAndNothingIsReleased(ContentKind kind, Language language) {
		write(kind, language, language.other());
		ReleaseOrder order = this.editor.order(null, "", Map.of(language, "", language.other(), ""));
		this.editor.change(language, (form) -> form.setSummary(""));
		assertThat(refused(order)).contains(language.code() + ".chosen");
		assertThat(this.life.status(path(kind, language))).isEqualTo(404);
		assertThat(this.life.status(path(kind, language.other()))).isEqualTo(404);
	}

	@ParameterizedTest
	@MethodSource("everyKind")
	void warningIsReadBeforeAndKeptOnRecord(ContentKind kind, Language language) {
		write(kind, language, language.other());
		this.editor.change(language, (form) -> form.setBody("Word ".repeat(60).strip() + "."));
		ReleaseOrder.Words unread = new ReleaseOrder.Words("", "");
		assertThat(refused(new ReleaseOrder(Map.of(language, unread, language.other(), unread), null, "")))
			.contains(language.code() + ".read");
		ReleaseOrder read = this.editor.order(null, "", Map.of(language, "", language.other(), ""));
		this.editor.change(language, (form) -> form.setBody("Word ".repeat(70).strip() + "."));
		assertThat(refused(read)).contains(language.code() + ".read");
		this.editor.publish(language, language.other());
		assertThat(this.editor.recorded()).contains("gate.sentence.long");
	}

	@ParameterizedTest
	@MethodSource("everyKind")
	void updateKeepsTheFirstDayAndTellsReadersWhatTheyShouldKnow(ContentKind kind, Language language) {
		this.life.save(kind, language);
		this.life.save(kind, language.other());
		Instant first = this.editor.released(language).publishAt();
		this.editor.change(language, (form) -> form.setSummary("Mended a little."));
		assertThat(this.life.page(path(kind, language)).text()).doesNotContain("Mended a little.");
		this.editor.update(language, "");
		assertThat(this.life.page(path(kind, language)).text()).contains("Mended a little.");
		assertThat(this.editor.released(language).updatedOn()).isNull();
		this.editor.change(language, (form) -> form.setSummary("Mended much."));
		this.editor.update(language, "New numbers.");
		assertThat(this.editor.recorded()).startsWith("text.updated ");
		EntryText text = this.editor.released(language);
		assertThat(text.publishAt()).isEqualTo(first);
		assertThat(text.updatedOn()).isEqualTo(this.editor.day(this.clock.instant()));
		assertThat(text.changeNote()).isEqualTo("New numbers.");
		assertThat(this.editor.form(language).getDate()).isEqualTo(this.editor.day(first));
		assertThat(this.editor.standing(language).isAhead()).isFalse();
		if (kind.dated()) {
			assertThat(this.life.page(path(kind, language)).select("main .meta").text()).contains("New numbers.");
		}
	}

	@ParameterizedTest
	@MethodSource("everyKind")
	void whatReadersSeeCannotChangeLaterByItself(ContentKind kind, Language language) {
		this.life.save(kind, language);
		this.life.save(kind, language.other());
		this.editor.change(language, (form) -> form.setSummary("Mended."));
		LocalDateTime soon = this.editor.local(this.clock.instant()).plusMinutes(5);
		assertThat(refused(this.editor.order(soon, "", Map.of(language, "")))).containsExactly("when");
		assertThat(refused(this.editor.order(null, "", Map.of(language.other(), "")))).containsExactly("");
		assertThat(this.life.status(path(kind, language))).isEqualTo(200);
	}

	@ParameterizedTest
	@MethodSource("everyKind")
	void momentThatIsOverOrThatTheClockSkipsIsRefused(ContentKind kind, Language language) {
		write(kind, language, language.other());
		Map<Language, String> both = Map.of(language, "", language.other(), "");
		LocalDateTime past = this.editor.local(this.clock.instant()).minusMinutes(5);
		assertThat(refused(this.editor.order(past, "", both))).containsExactly("day");
		LocalDateTime skipped = LocalDateTime.of(2150, 3, 8, 2, 30);
		assertThat(refused(this.editor.order(skipped, "", both))).containsExactly("time");
	}

	@ParameterizedTest
	@MethodSource("everyKind")
	void ofTwoEditorsAtOnceOneIsTooLate(ContentKind kind, Language language) {
		write(kind, language, language.other());
		Manuscript seen = this.editor.manuscript();
		ReleaseOrder order = this.editor.order(null, "", Map.of(language, "", language.other(), ""));
		List<Boolean> won = Stream.of(order, order).parallel().map((each) -> this.editor.wins(seen, each)).toList();
		assertThat(won).containsExactlyInAnyOrder(true, false);
		assertThatExceptionOfType(OptimisticLockingFailureException.class)
			.isThrownBy(() -> this.editor.publish(seen, order));
		assertThat(this.life.status(path(kind, language))).isEqualTo(200);
	}

	/** The fields that keep it from being carried out. */
	private List<String> refused(ReleaseOrder order) {
		Manuscript before = this.editor.manuscript();
		List<String> fields = new ArrayList<>();
		assertThatExceptionOfType(InvalidEntryException.class).isThrownBy(() -> this.editor.publish(order))
			.satisfies((refusal) -> refusal.problems().forEach((problem) -> fields.add(problem.field())));
		assertThat(this.editor.manuscript().version()).isEqualTo(before.version());
		return fields;
	}

	private void write(ContentKind kind, Language... languages) {
		for (Language each : languages) {
			this.life.save(kind, each, (form) -> form.setDraft(true));
		}
	}

	private static String path(ContentKind kind, Language language) {
		return kind.path(language, Life.slug(language));
	}

}
