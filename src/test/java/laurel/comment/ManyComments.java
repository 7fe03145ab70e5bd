package laurel.comment;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import laurel.spam.Likeness;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Hundreds of comments that wait, half of them spam, for tests of those who read them.
 */
public final class ManyComments {

	private static final List<String> GOOD = List.of("What you write about phones helped my sister a lot.",
			"I waited years before I could tell anybody, and then I found this page.",
			"Does somebody know whether the shelter in our county takes children?",
			"My neighbor gave me this address, and I am glad that she did.",
			"Thank you for saying that it is not my fault.", "How long does it take until somebody answers the phone?",
			"I read this at work because at home somebody looks over my shoulder.",
			"We talked about this in our group, and everybody had something to add.");

	private static final List<String> MORE = List.of("It rained that day.", "The bus was late as always.",
			"My mother says the same.", "I would like to know more.", "Please write about courts too.",
			"The children are well now.", "I have moved since.", "That was in spring.", "Nobody believed it.",
			"My English is not good.");

	private static final List<String> SPAM = List.of(
			"Best online casino bonus for new players, visit www.%s-casino.example today and win %d dollars now",
			"Cheap loans without papers in %d minutes, apply at http://%s.loans.example before it is too late",
			"Earn %d dollars a week from home with %s, no experience needed, write to our team at once");

	private ManyComments() {
	}

	/** Inserts so many that wait below one entry, and commits them. */
	public static void insert(int count, JdbcTemplate database) {
		Random random = new Random(7);
		Long entry = database.queryForObject(
				"select entry_id from entry_text where language = 'en' and slug = 'when-the-phone-is-shared'",
				Long.class);
		List<Object[]> rows = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			boolean spam = i % 2 == 0;
			String text = spam ? spam(random) : good(random, i);
			rows.add(new Object[] { UUID.randomUUID(), entry, text, spam ? 80 : 0, Likeness.of(text) });
		}
		database.batchUpdate("""
				insert into comment (id, entry_id, language, name, text, voice, day, state, score, likeness, version)
				values (?, ?, 'en', '', ?, 'reader', current_date, 'held', ?, ?, 0)""", rows);
	}

	private static String spam(Random random) {
		String word = Long.toString(random.nextLong() & Long.MAX_VALUE, 36);
		String form = SPAM.get(random.nextInt(SPAM.size()));
		return form.indexOf("%s") < form.indexOf("%d") ? form.formatted(word, random.nextInt(900))
				: form.formatted(random.nextInt(900), word);
	}

	private static String good(Random random, int number) {
		StringBuilder text = new StringBuilder(GOOD.get(random.nextInt(GOOD.size())));
		for (int i = 0; i < 4; i++) {
			text.append(' ').append(MORE.get(random.nextInt(MORE.size())));
		}
		return text.append("\n\n").append(number).append(' ').append(Long.toString(random.nextLong(), 36)).toString();
	}

	/** Leaves no comment, and nothing that one taught. */
	public static void deleteAll(JdbcTemplate database) {
		database.execute("delete from comment");
		database.execute("delete from spam_bucket");
		database.execute("update spam_total set spam = 0, good = 0");
	}

}
