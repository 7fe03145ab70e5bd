package laurel.throttle;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** People are heard while a program sends five hundred posts a second. */
class FloodTest {

	@Test
	void floodFromOneSourceTakesWhatOneSourceMay() {
		FloodSimulation flood = new FloodSimulation(1, true, Effort.PROOF).run(FloodSimulation.TEN_MINUTES);
		assertThat(flood.peopleLetIn(1)).isEqualTo(100);
		assertThat(flood.floodLetIn()).isEqualTo(RecentPosts.OF_A_SOURCE);
	}

	@Test
	void floodFromTenThousandSourcesTakesTheCommonShare() {
		FloodSimulation flood = new FloodSimulation(10_000, false, Effort.NONE).run(FloodSimulation.TEN_MINUTES);
		assertThat(flood.peopleLetIn(1)).isGreaterThanOrEqualTo(95);
		assertThat(flood.floodLetIn()).isLessThanOrEqualTo((int) Shares.most(1));
	}

	@Test
	void patientFloodHasPeopleSendASecondTime() {
		FloodSimulation flood = new FloodSimulation(10_000, false, Effort.PATIENCE).run(FloodSimulation.TEN_MINUTES);
		assertThat(flood.peopleLetIn(2)).isGreaterThanOrEqualTo(95);
		assertThat(flood.floodLetIn()).isLessThanOrEqualTo((int) Shares.most(2));
	}

	/** Nothing tells them from people then but that no browser works for them. */
	@Test
	void patientFloodFromEverywhereLeavesRoomForWhoeverWorks() {
		FloodSimulation flood = new FloodSimulation(1_000_000, false, Effort.PATIENCE)
			.run(FloodSimulation.TEN_MINUTES / 4);
		assertThat(flood.proversLetIn()).isGreaterThanOrEqualTo(95);
		assertThat(flood.floodLetIn()).isLessThanOrEqualTo((int) Shares.most(2));
	}

	@Test
	void patientFloodOfOneProviderIsOneAmongMany() {
		FloodSimulation flood = new FloodSimulation(10_000, true, Effort.PATIENCE).run(FloodSimulation.TEN_MINUTES / 2);
		assertThat(flood.peopleLetIn(1)).isGreaterThanOrEqualTo(95);
		assertThat(flood.floodLetIn()).isLessThanOrEqualTo((int) Shares.most(1));
	}

}
