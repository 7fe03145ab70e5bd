package laurel.spam;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** How words are weighed. */
class EvidenceTest {

	private static final Counts ENOUGH = new Counts(100, 100);

	private final Map<Integer, Counts> learnt = new HashMap<>();

	private final Map<Integer, String> words = new LinkedHashMap<>();

	private void word(String word, int spam, int good) {
		this.words.put(this.words.size(), word);
		this.learnt.put(this.words.size() - 1, new Counts(spam, good));
	}

	private List<Clue> clues(Counts total) {
		return new Evidence(total, this.learnt).of(this.words).toList();
	}

	@Test
	void bothSidesAreNamedAndTheWeightierHasThePoints() {
		word("casino", 40, 0);
		word("kids", 1, 5);
		List<Clue> clues = clues(ENOUGH);
		assertThat(clues).extracting(Clue::reason)
			.containsExactly(new Reason("bad-words", List.of("casino")), new Reason("good-words", List.of("kids")));
		assertThat(clues.get(0).points()).isPositive();
		assertThat(clues.get(1).points()).isZero();
	}

	@Test
	void goodWordsTakePointsAway() {
		word("kids", 0, 40);
		word("shelter", 0, 40);
		assertThat(clues(ENOUGH)).singleElement().satisfies((clue) -> {
			assertThat(clue.reason()).isEqualTo(new Reason("good-words", List.of("kids, shelter")));
			assertThat(clue.points()).isBetween(-25, -15);
		});
	}

	@Test
	void fewVerdictsOfEitherSortSayNothing() {
		word("casino", 19, 0);
		assertThat(clues(new Counts(19, 500))).isEmpty();
		assertThat(clues(new Counts(500, 19))).isEmpty();
		assertThat(clues(new Counts(20, 20))).isNotEmpty();
	}

	@Test
	void wordOfOneOrTwoCommentsSaysNothing() {
		word("casino", 2, 0);
		assertThat(clues(ENOUGH)).isEmpty();
	}

	@Test
	void wordOfBothSortsSaysNothing() {
		word("phone", 30, 25);
		assertThat(clues(ENOUGH)).isEmpty();
	}

	@Test
	void floodOfSpamMakesNoWordSuspicious() {
		word("phone", 300, 3);
		assertThat(clues(new Counts(4000, 40))).isEmpty();
	}

	@Test
	void onlyTheMostTellingCountAndNoneDecidesAlone() {
		word("casino", 100, 0);
		int alone = clues(ENOUGH).get(0).points();
		assertThat(alone).isLessThan(25);
		this.words.putAll(IntStream.range(1, 400).boxed().collect(Collectors.toMap((each) -> each, (each) -> "good")));
		IntStream.range(1, 15).forEach((each) -> this.learnt.put(each, new Counts(99, 0)));
		IntStream.range(15, 400).forEach((each) -> this.learnt.put(each, new Counts(0, 3)));
		assertThat(clues(ENOUGH)).singleElement()
			.satisfies((clue) -> assertThat(clue.points()).isBetween(alone + 20, 50));
	}

}
