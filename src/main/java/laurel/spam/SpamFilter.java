package laurel.spam;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import laurel.lang.Language;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says how much a comment looks like spam, and why; it learns from each verdict of a
 * moderator, in each language for itself. It decides nothing: people do.
 */
@Service
@Transactional
public class SpamFilter {

	private static final List<Rule> RULES = List.of(FormRules::trap, FormRules::pace, FormRules::alike,
			LinkRules::inText, LinkRules::inName, WritingRules::alphabets, WritingRules::capitals,
			WritingRules::repetition, WritingRules::otherLanguage);

	private final Buckets buckets;

	private final Clock clock;

	SpamFilter(Buckets buckets, Clock clock) {
		this.buckets = buckets;
		this.clock = clock;
	}

	/** By the rules, and by what was learnt. */
	@Transactional(readOnly = true)
	public Score judge(Sample sample) {
		Map<Integer, String> words = Vocabulary.of(sample.name(), sample.text());
		Evidence evidence = new Evidence(this.buckets.total(sample.language()),
				this.buckets.find(sample.language(), words.keySet()));
		return Score.of(Stream.concat(byRules(sample), evidence.of(words)));
	}

	static Stream<Clue> byRules(Sample sample) {
		return RULES.stream().flatMap((rule) -> rule.look(sample));
	}

	/** Learns from many verdicts at once, with a few statements. */
	public void learn(List<Lesson> lessons) {
		// First, and in the order of the languages, as lessons go: nobody waits for ever.
		forgetSeldom();
		teach(lessons, this.buckets::add);
	}

	/**
	 * Forgets what only one comment said, at the latest after a month where this is
	 * called every day; every lesson does it too.
	 */
	public void forgetSeldom() {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), ZoneOffset.UTC);
		for (Language language : Language.values()) {
			this.buckets.dropSeldom(language, today);
		}
	}

	/**
	 * Undoes what was learnt from these verdicts: because they were slips, or because
	 * writers take their comments back.
	 */
	public void forget(List<Lesson> lessons) {
		teach(lessons, this.buckets::takeAway);
	}

	private static void teach(List<Lesson> lessons, Change change) {
		for (Language language : Language.values()) {
			Counts total = Counts.NONE;
			SortedMap<Integer, Counts> buckets = new TreeMap<>();
			for (Lesson lesson : lessons) {
				if (lesson.language() == language) {
					total = total.and(lesson.spam());
					for (Integer bucket : Vocabulary.of(lesson.name(), lesson.text()).keySet()) {
						buckets.put(bucket, buckets.getOrDefault(bucket, Counts.NONE).and(lesson.spam()));
					}
				}
			}
			if (total.sum() > 0) {
				change.make(language, total, buckets);
			}
		}
	}

	@FunctionalInterface
	private interface Change {

		void make(Language language, Counts total, SortedMap<Integer, Counts> buckets);

	}

}
