package laurel.throttle;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

import laurel.throttle.Admission.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

/** How much is let in, from where, and what is remembered of it. */
class FloodGateTest {

	private static final String PLACE = "comment/7";

	private static final String SOMEBODY = "198.51.100.7";

	private final SetClock clock = new SetClock();

	private final Sources sources = new Sources(false);

	private final FloodGate gate = new FloodGate(this.sources, this.clock);

	@Test
	void sourceMaySendThreeInTenMinutes() {
		for (int post = 0; post < 3; post++) {
			assertThat(admit(SOMEBODY).isGranted()).isTrue();
			this.clock.move(Duration.ofMinutes(2));
		}
		Admission refused = admit(SOMEBODY);
		assertThat(refused.result()).isEqualTo(Result.SOURCE_FULL);
		assertThat(refused.waiting()).isEqualTo(Duration.ofMinutes(4));
		assertThat(admit("198.51.100.8").isGranted()).as("a neighbour").isTrue();
		this.clock.move(refused.waiting());
		assertThat(admit(SOMEBODY).isGranted()).isTrue();
		assertThat(admit(SOMEBODY).waiting()).isEqualTo(Duration.ofMinutes(2));
	}

	@Test
	void whatWasNotKeptIsNotCounted() {
		for (int post = 0; post < 1_000; post++) {
			Admission admission = admit(SOMEBODY);
			assertThat(admission.isGranted()).isTrue();
			admission.close();
			admission.close();
		}
		for (int post = 0; post < 3; post++) {
			try (Admission kept = admit(SOMEBODY)) {
				assertThat(kept.isGranted()).isTrue();
				kept.keep();
			}
		}
		Admission refused = admit(SOMEBODY);
		refused.close();
		assertThat(admit(SOMEBODY).result()).isEqualTo(Result.SOURCE_FULL);
	}

	@Test
	void allIsForgottenAtTheEndOfTheDay() {
		this.clock.move(Duration.ofMinutes(9 * 60 - 1));
		IntStream.range(0, 9).forEach((post) -> admit(SOMEBODY));
		Admission late = admit("198.51.100.9");
		assertThat(this.gate.remembered()).isGreaterThan(3);
		this.clock.move(Duration.ofMinutes(1));
		assertThat(admit(SOMEBODY).isGranted()).as("under another key").isTrue();
		assertThat(this.gate.remembered()).isEqualTo(1);
		late.close();
		assertThat(this.gate.remembered()).isEqualTo(1);
	}

	@Test
	void onePlaceLeavesRoomForOthersAndTheSiteForNothingMore() {
		assertThat(fill(PLACE)).isEqualTo(Result.PLACE_FULL);
		assertThat(admit(SOMEBODY, "comment/8", Effort.NONE).isGranted()).isTrue();
		assertThat(fill("comment/8")).isEqualTo(Result.SITE_FULL);
		assertThat(admit(SOMEBODY, "comment/9", Effort.NONE).waiting()).isEqualTo(Duration.ofMinutes(1));
		assertThat(admit(SOMEBODY, "comment/9", Effort.PATIENCE).isGranted()).isTrue();
		assertThat(admit(SOMEBODY, PLACE, Effort.PATIENCE).isGranted()).as("in what is kept for the patient").isTrue();
	}

	/** Which networks are one: the source itself, the one around it, and a wide one. */
	@ParameterizedTest
	@CsvSource({ "198.51.100.7, 198.51.100.8, 2", "198.51.100.7, 198.51.7.7, 1", "198.51.100.7, 198.7.100.7, 0",
			"2001:db8:1:2::1, 2001:db8:1:2:ffff::1, 3", "2001:db8:1:2::1, 2001:db8:1:3::1, 2",
			"2001:db8:1:2::1, 2001:db8:2:2::1, 1", "2001:db8:1:2::1, 2001:db9:1:2::1, 0", "32.1.13.184, 2001:db8::1, 0",
			"unix, unix, 3", "unix, linux, 0" })
	void networksAreTheLargerTheFurtherFromTheSource(String one, String other, int common) {
		MemoryKey key = new MemoryKey();
		List<String> first = this.sources.networks(from(one), key);
		List<String> second = this.sources.networks(from(other), key);
		assertThat(IntStream.range(0, 3).filter((wide) -> first.get(wide).equals(second.get(wide))).count())
			.isEqualTo(common);
		assertThat(first).hasSize(3)
			.doesNotHaveDuplicates()
			.doesNotContainAnyElementsOf(this.sources.networks(from(one), new MemoryKey()));
	}

	@Test
	void manyAddressesOfOneNetworkCountLittle() {
		RecentPosts recent = new RecentPosts(new ClockMeter(this.clock));
		List<String> next = List.of("source", "network", "provider");
		assertThat(recent.standing(next, Effort.PATIENCE)).isEqualTo(2);
		IntStream.range(0, 30).forEach((post) -> recent.refuse(List.of("one", "network", "provider")));
		assertThat(recent.standing(next, Effort.PATIENCE)).as("beside one who keeps on").isEqualTo(2);
		assertThat(recent.standing(List.of("one", "network", "provider"), Effort.PROOF)).isZero();
		IntStream.range(0, 50).forEach((post) -> recent.refuse(List.of("s" + post, "network", "provider")));
		assertThat(recent.standing(next, Effort.PATIENCE)).as("among fifty").isEqualTo(1);
		IntStream.range(0, 300).forEach((post) -> recent.refuse(List.of("t" + post, "n" + post, "provider")));
		assertThat(recent.standing(next, Effort.PROOF)).as("of a provider with hundreds").isEqualTo(1);
		this.clock.move(Shares.PERIOD);
		assertThat(recent.standing(next, Effort.PATIENCE)).as("after ten quiet minutes").isEqualTo(2);
	}

	@Test
	void millionSourcesTakeNoMoreMemoryThanSome() {
		RecentPosts recent = new RecentPosts(new ClockMeter(this.clock));
		IntStream.range(0, 1_000_000)
			.forEach((post) -> recent.refuse(List.of("s" + post, "n" + post / 9, "p" + post / 99)));
		assertThat(recent.size()).isLessThanOrEqualTo(RecentPosts.REFUSED_SOURCES);
	}

	@Test
	void floodIsMorePostsThanOnAnyOtherDay() {
		assertThat(this.gate.isFlood()).isFalse();
		IntStream.range(0, FloodGate.NORMAL).forEach((post) -> admit("10.0.0." + post));
		assertThat(this.gate.isFlood()).isFalse();
		admit(SOMEBODY);
		assertThat(this.gate.isFlood()).isTrue();
		this.clock.move(Duration.ofMinutes(1));
		assertThat(this.gate.isFlood()).as("of the minute before").isTrue();
		this.clock.move(Duration.ofMinutes(1));
		assertThat(this.gate.isFlood()).isFalse();
	}

	/** As somebody of no effort who begins again and again from another network. */
	private Result fill(String place) {
		for (int post = 0;; post++) {
			Admission admission = admit(post / 250 + "." + post % 250 + "." + place.hashCode() % 250 + ".1", place,
					Effort.NONE);
			if (!admission.isGranted()) {
				return admission.result();
			}
		}
	}

	private Admission admit(String address) {
		return admit(address, PLACE, Effort.NONE);
	}

	private Admission admit(String address, String place, Effort effort) {
		return this.gate.admit(from(address), place, effort);
	}

	private static MockHttpServletRequest from(String address) {
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.setRemoteAddr(address);
		return request;
	}

}
