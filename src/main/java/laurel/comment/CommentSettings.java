package laurel.comment;

import java.sql.Types;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import laurel.audit.AuditLog;
import laurel.lang.Language;
import laurel.staff.Member;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the organisation says of its comments, once for the whole site. */
@Service
public class CommentSettings {

	private final JdbcClient database;

	private final AuditLog log;

	CommentSettings(JdbcClient database, AuditLog log) {
		this.database = database;
		this.log = log;
	}

	/** As they are now. */
	@Transactional(readOnly = true)
	public Settings now() {
		return this.database
			.sql("select closes_after_days, answer_days, steps_es, steps_en, version from comment_setting")
			.query((row, number) -> new Settings((Integer) row.getObject("closes_after_days"),
					row.getInt("answer_days"), row.getString("steps_es"), row.getString("steps_en"),
					row.getInt("version")))
			.single();
	}

	/**
	 * Keeps others; each change is on record.
	 * @throws OptimisticLockingFailureException where somebody else changed them since
	 * that version; then nothing is
	 */
	@Transactional
	public void change(Settings fresh, Member who) {
		Settings old = now();
		int changed = this.database
			.sql("""
					update comment_setting set closes_after_days = :closes, answer_days = :days, steps_es = :es, steps_en = :en,
					version = version + 1 where version = :version""")
			.param("closes", fresh.closesAfterDays(), Types.INTEGER)
			.param("days", fresh.answerDays())
			.param("es", fresh.stepsEs())
			.param("en", fresh.stepsEn())
			.param("version", fresh.version())
			.update();
		if (changed == 0) {
			throw new OptimisticLockingFailureException("the settings of comments were changed meanwhile");
		}
		record(who, CommentSettingsAct.WAIT_CHANGED, old.answerDays(), fresh.answerDays());
		record(who, CommentSettingsAct.CLOSING_CHANGED, old.closesAfterDays(), fresh.closesAfterDays());
		record(who, CommentSettingsAct.STEPS_CHANGED, old.told(), fresh.told());
	}

	private void record(Member who, CommentSettingsAct act, @Nullable Object old, @Nullable Object fresh) {
		if (!Objects.equals(old, fresh)) {
			this.log.record(who, act, "", told(old) + " → " + told(fresh));
		}
	}

	private static String told(@Nullable Object value) {
		return (value == null || value.equals("")) ? "–" : value.toString();
	}

	/**
	 * The settings.
	 *
	 * @param closesAfterDays how many days after it appeared an entry takes no more
	 * comments; null for never
	 * @param answerDays about how many days writers are told to wait
	 * @param stepsEs what to do when somebody who wrote may be in danger; empty where the
	 * organisation has not said
	 * @param stepsEn the same in English
	 */
	public record Settings(@Nullable Integer closesAfterDays, int answerDays, String stepsEs, String stepsEn,
			int version) {

		/** The steps in this language, or in the other where there are none in it. */
		public Optional<String> steps(Language language) {
			String own = (language == Language.ES) ? this.stepsEs : this.stepsEn;
			String other = (language == Language.ES) ? this.stepsEn : this.stepsEs;
			return Optional.of(own.isBlank() ? other : own).filter((steps) -> !steps.isBlank());
		}

		/** The steps as they are on record. */
		private String told() {
			return Stream.of(this.stepsEs, this.stepsEn)
				.map((steps) -> steps.replaceAll("\\s+", " "))
				.filter((steps) -> !steps.isEmpty())
				.collect(Collectors.joining(" / "));
		}

	}

}
