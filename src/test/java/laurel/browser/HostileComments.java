package laurel.browser;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import laurel.comment.Comments;
import laurel.comment.Draft;
import laurel.comment.Moderation;
import laurel.comment.Verdict;
import laurel.lang.Language;
import laurel.markup.Characters;
import laurel.staff.Member;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Comments below one entry that say all hostile words and are signed with them, and what
 * moderators make of such ones.
 */
final class HostileComments {

	/** Of short ones as many as a name takes, one after the other. */
	static final List<String> NAMES = HostileWords.inLines(Comments.LONGEST_NAME)
		.stream()
		.filter((line) -> line.length() <= Comments.LONGEST_NAME)
		.toList();

	/** All of them, in as few comments as hold them. */
	static final List<String> TEXTS = texts();

	private final Comments comments;

	private final Moderation moderation;

	private final JdbcTemplate database;

	private final Member moderator;

	HostileComments(ApplicationContext site, Member moderator) {
		this.comments = site.getBean(Comments.class);
		this.moderation = site.getBean(Moderation.class);
		this.database = site.getBean(JdbcTemplate.class);
		this.moderator = moderator;
	}

	private static List<String> texts() {
		List<String> texts = new ArrayList<>();
		StringBuilder text = new StringBuilder();
		for (HostileWords words : HostileWords.ALL) {
			String next = Characters.clean(words.text()).strip();
			if (text.length() + next.length() + 2 > Comments.LONGEST_TEXT) {
				texts.add(text.toString());
				text.setLength(0);
			}
			text.append(text.isEmpty() ? "" : "\n\n").append(next);
		}
		texts.add(text.toString());
		return texts;
	}

	/** Those that readers see, with translations and answers. */
	List<UUID> publish() {
		List<UUID> seen = hold(null);
		this.moderation.decide(this.moderator, seen, Verdict.APPROVE);
		for (int number = 0; number < TEXTS.size(); number++) {
			UUID id = seen.get(number);
			this.moderation.translate(this.moderator, id, text(number + 1), "");
			this.moderation.answer(this.moderator, id, text(number + 2), 0);
		}
		this.moderation.release(this.moderator);
		return seen;
	}

	/**
	 * Those that wait, as answers to one that readers see: some as readers send them, and
	 * the many names in rows of their own.
	 */
	List<UUID> hold(@Nullable UUID parent) {
		List<UUID> before = all();
		for (int number = 0; number < TEXTS.size(); number++) {
			this.comments.hold(new Draft(entry(), parent, language(number), NAMES.get(number), text(number), "", false,
					false, Duration.ofMinutes(2)));
		}
		List<Object[]> rows = new ArrayList<>();
		for (int number = TEXTS.size(); number < NAMES.size(); number++) {
			rows.add(new Object[] { UUID.randomUUID(), entry(), parent, language(number).code(), NAMES.get(number) });
		}
		this.database.batchUpdate("""
				insert into comment (id, entry_id, parent_id, language, name, text, voice, day, state, version)
				values (?, ?, ?, ?, ?, 'Words.', 'reader', current_date, 'held', 0)""", rows);
		List<UUID> held = new ArrayList<>(all());
		held.removeAll(before);
		return held;
	}

	private static Language language(int number) {
		return Language.values()[number % Language.values().length];
	}

	private static String text(int number) {
		return TEXTS.get(number % TEXTS.size());
	}

	private long entry() {
		Long entry = this.database.queryForObject(
				"select entry_id from entry_text where language = 'en' and slug = 'when-the-phone-is-shared'",
				Long.class);
		return (entry != null) ? entry : 0;
	}

	/** Those with the longest words first. */
	private List<UUID> all() {
		return this.database.queryForList("select id from comment order by length(text) desc, id", UUID.class);
	}

}
