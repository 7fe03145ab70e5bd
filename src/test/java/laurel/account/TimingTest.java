package laurel.account;

import java.util.ArrayList;
import java.util.List;

import laurel.staff.Role;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

/** How long a refusal takes does not tell whether anybody has the address. */
class TimingTest extends Doorstep {

	private static final int TRIES = 200;

	private static final int WARM_UP = 10;

	/** More than an account and a source are let try before they are held up. */
	private static final int OF_ONE = 40;

	private static final int RUNS = 3;

	private static final double DOUBT = 0.01;

	@Autowired
	private SignIn signIn;

	@Autowired
	private AccountRepository repository;

	private int source;

	@Test
	void refusalOfAnUnknownAddressTakesAsLong() {
		List<Samples> runs = new ArrayList<>();
		while (runs.size() < RUNS && runs.stream().noneMatch((run) -> run.difference() > DOUBT)) {
			runs.add(measured());
		}
		Samples last = runs.get(runs.size() - 1);
		assertThat(last.difference()).as("p of Welch’s test, in the last of %s runs", runs.size()).isGreaterThan(DOUBT);
		assertThat(last.differenceTo(withoutAHash())).as("p for a door that saves the hash").isLessThan(DOUBT);
		assertThat(last.differenceWithShare(0.5)).as("p for a door that saves half of it").isLessThan(DOUBT);
	}

	/** In turns, so that whatever else this machine does slows both. */
	private Samples measured() {
		List<Someone> known = new ArrayList<>();
		List<String> unknown = new ArrayList<>();
		for (int i = 0; i * OF_ONE < TRIES + WARM_UP; i++) {
			known.add(someone(Role.WRITER));
			unknown.add(email());
		}
		Samples samples = new Samples(new double[TRIES], new double[TRIES]);
		for (int i = -WARM_UP; i < TRIES; i++) {
			int who = (i + WARM_UP) / OF_ONE;
			boolean swap = (i & 1) == 0;
			double first = timed(swap ? known.get(who).email() : unknown.get(who));
			double second = timed(swap ? unknown.get(who) : known.get(who).email());
			if (i >= 0) {
				samples.known()[i] = swap ? first : second;
				samples.unknown()[i] = swap ? second : first;
			}
		}
		return samples;
	}

	private double timed(String email) {
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.setRemoteAddr("198.18." + (++this.source >> 8) + "." + (this.source & 255));
		long start = System.nanoTime();
		SignIn.Outcome outcome = this.signIn.withPassword(request, email, "a wrong password", "123456");
		double time = System.nanoTime() - start;
		assertThat(outcome).isEqualTo(SignIn.Outcome.REFUSED);
		return time;
	}

	/** What such a door would have to do all the same. */
	private double[] withoutAHash() {
		double[] times = new double[TRIES];
		for (int i = 0; i < TRIES; i++) {
			String email = email();
			long start = System.nanoTime();
			this.repository.findByEmail(email);
			times[i] = System.nanoTime() - start;
		}
		return times;
	}

	private record Samples(double[] known, double[] unknown) {

		double difference() {
			return Welch.p(this.known, this.unknown);
		}

		double differenceTo(double[] others) {
			return Welch.p(this.known, others);
		}

		double differenceWithShare(double share) {
			double[] less = this.unknown.clone();
			for (int i = 0; i < less.length; i++) {
				less[i] *= share;
			}
			return Welch.p(this.known, less);
		}

	}

}
