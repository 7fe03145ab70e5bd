package laurel.spam;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Texts that are nearly the same are found and put together, without holding all against
 * all.
 */
class LikenessTest {

	private static final String OFFER = "Hello dear friend, do you need an urgent loan of up to 50,000 dollars at 2% interest? "
			+ "We give loans to everybody, also with bad credit, within one day. Write to loans@example.com or visit "
			+ "https://loans.example/en?id=17 and fill in the form.";

	@ParameterizedTest
	@ValueSource(strings = { "https://other.example.net/x", "www.example.org", "loan-help.com/now" })
	void linksFiguresCapitalsAndAccentsMakeNoDifference(String link) {
		assertThat(Likeness.of("WIN $1,000 today at " + link + ", Café!"))
			.isEqualTo(Likeness.of("win $25 today at http://casino.example/1, cafe"));
	}

	@Test
	void fewOtherWordsMakeFewOtherBits() {
		long print = Likeness.of(OFFER);
		assertThat(Likeness.distance(print, Likeness.of(OFFER.replace("dear friend", "dear Maria"))))
			.isLessThanOrEqualTo(Likeness.NEAR);
		assertThat(Likeness.distance(print, Likeness.of(OFFER + " God bless."))).isLessThanOrEqualTo(Likeness.NEAR);
	}

	@Test
	void whatPeopleSayIsNotAlike() {
		List<Long> prints = SomeComments.GOOD_ENGLISH.stream().map(Likeness::of).toList();
		for (int one = 0; one < prints.size(); one++) {
			for (int other = 0; other < one; other++) {
				assertThat(Likeness.distance(prints.get(one), prints.get(other))).isGreaterThan(Likeness.NEAR);
			}
		}
	}

	/** It may be kept in the database beside its comment. */
	@Test
	void printStaysTheSame() {
		assertThat(Likeness.of("Thank you for writing about this.")).isEqualTo(889401758058917776L);
		assertThat(Likeness.of("")).isZero();
	}

	@Test
	void distanceCountsBits() {
		assertThat(Likeness.distance(0, 0)).isZero();
		assertThat(Likeness.distance(-1, 0)).isEqualTo(64);
		assertThat(Likeness.distance(0b1010, 0b0110)).isEqualTo(2);
	}

	@Test
	void largestGroupComesFirstAndSinglesAreLeftOut() {
		Map<String, Long> prints = new LinkedHashMap<>();
		prints.put("alone", 0x0f0f0f0f0f0f0f0fL);
		prints.put("pair 1", 0L);
		prints.put("three 1", -1L);
		prints.put("three 2", -1L << 11);
		prints.put("pair 2", 0b1111111L);
		prints.put("three 3", -1L >>> 3);
		assertThat(Likeness.groups(prints)).containsExactly(List.of("three 1", "three 2", "three 3"),
				List.of("pair 1", "pair 2"));
		assertThat(Likeness.groups(Map.of())).isEmpty();
	}

	/** Each is near the next, but the last is nothing like the first. */
	@Test
	void chainIsNoGroup() {
		Map<String, Long> prints = new LinkedHashMap<>();
		IntStream.range(0, 9).forEach((link) -> prints.put("link " + link, (1L << link * 6) - 1));
		assertThat(Likeness.groups(prints)).hasSizeGreaterThan(3)
			.allSatisfy((group) -> assertThat(group)
				.allMatch((key) -> Likeness.distance(prints.get(group.get(0)), prints.get(key)) <= Likeness.NEAR));
	}

	@Test
	void neighboursAreFoundWhereverTheirBitsDiffer() {
		Random random = new Random(6);
		for (int round = 0; round < 2000; round++) {
			long print = random.nextLong();
			long near = print;
			for (int bit = 0; bit < Likeness.NEAR; bit++) {
				near ^= 1L << random.nextInt(Long.SIZE);
			}
			assertThat(Likeness.groups(Map.of("one", print, "other", near))).hasSize(1);
		}
	}

	@Test
	void fiveThousandAreComparedWithFewOthersAndNoneIsMissed() {
		Random random = new Random(6);
		long[] prints = random.longs(5000).toArray();
		LikenessGroups<Integer> unlike = new LikenessGroups<>();
		IntStream.range(0, prints.length).forEach((key) -> unlike.add(key, prints[key]));
		assertThat(unlike.largestFirst()).hasSameSizeAs(pairs(prints)).containsAll(pairs(prints));
		assertThat(unlike.comparisons()).isLessThan(5000 * 5000 / 2 / 10);
	}

	/** Those that chance put together, found by holding all against all. */
	private static List<List<Integer>> pairs(long[] prints) {
		return IntStream.range(0, prints.length)
			.boxed()
			.flatMap((one) -> IntStream.range(one + 1, prints.length)
				.filter((other) -> Likeness.distance(prints[one], prints[other]) <= Likeness.NEAR)
				.mapToObj((other) -> List.of(one, other)))
			.toList();
	}

	@Test
	void floodIsComparedWithItsLeaderOnly() {
		Random random = new Random(6);
		LikenessGroups<Integer> flood = new LikenessGroups<>();
		IntStream.range(0, 5000).forEach((key) -> flood.add(key, 1L << random.nextInt(64) | 1L << random.nextInt(64)));
		assertThat(flood.largestFirst()).singleElement().satisfies((all) -> assertThat(all).hasSize(5000));
		assertThat(flood.comparisons()).isLessThan(5000 * 8);
	}

	@Test
	void fiveThousandTextsTakeWellUnderASecond() {
		Random random = new Random(6);
		Map<Integer, Long> prints = new LinkedHashMap<>();
		IntStream.range(0, 5000)
			.forEach((key) -> prints.put(key, (key % 2 == 0) ? random.nextLong()
					: Likeness.of(OFFER.replace("friend", "friend " + Integer.toString(random.nextInt(), 36)))));
		long start = System.nanoTime();
		List<List<Integer>> groups = Likeness.groups(prints);
		assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
		assertThat(groups.get(0)).hasSizeGreaterThan(2000);
	}

}
