package laurel.throttle;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.springframework.mock.web.MockHttpServletRequest;

/**
 * Ten minutes in which a program sends five hundred posts a second, and people send one
 * every three seconds, all of them about one entry; told by a clock that is moved, so
 * that it takes a few seconds.
 */
class FloodSimulation {

	/** As long as a share takes to grow back. */
	static final int TEN_MINUTES = 600;

	private static final int FLOOD_A_SECOND = 500;

	private static final String PLACE = "comment/7";

	private final SetClock clock = new SetClock();

	private final FloodGate gate = new FloodGate(new Sources(false), this.clock);

	private final MockHttpServletRequest request = new MockHttpServletRequest();

	/** The same in each run. */
	private final Random chance = new Random(7);

	private final List<Person> people = new ArrayList<>();

	/** Those who were asked to wait a minute, and do. */
	private final List<Person> waiting = new ArrayList<>();

	private final Effort effort;

	private final int sources;

	private final boolean oneNetwork;

	private int floodLetIn;

	/**
	 * A flood.
	 * @param sources from how many addresses
	 * @param oneNetwork whether one provider has them all
	 * @param effort what the program does for each post
	 */
	FloodSimulation(int sources, boolean oneNetwork, Effort effort) {
		this.sources = sources;
		this.oneNetwork = oneNetwork;
		this.effort = effort;
	}

	FloodSimulation run(int seconds) {
		int sent = 0;
		for (int second = 0; second < seconds; second++) {
			for (int post = 0; post < FLOOD_A_SECOND; post++) {
				this.floodLetIn += isLetIn(flooder(sent++ % this.sources), this.effort) ? 1 : 0;
			}
			if (second % 3 == 0) {
				this.people.add(person());
				send(this.people.get(this.people.size() - 1), second);
			}
			int now = second;
			this.waiting.stream()
				.filter((person) -> person.again == now)
				.toList()
				.forEach((person) -> send(person, now));
			this.clock.move(Duration.ofSeconds(1));
		}
		return this;
	}

	/** Most people write for longer than a minute; few have the script and are asked. */
	private Person person() {
		int kind = this.chance.nextInt(100);
		Effort own = (kind < 70) ? Effort.PATIENCE : (kind < 85) ? Effort.PROOF : Effort.NONE;
		return new Person("203." + this.chance.nextInt(256) + "." + this.chance.nextInt(256) + ".9", own);
	}

	private void send(Person person, int second) {
		person.tries++;
		person.letIn = isLetIn(person.address, person.effort);
		person.again = second + 61;
		this.waiting.remove(person);
		if (!person.letIn && person.tries == 1) {
			person.effort = (person.effort == Effort.PROOF) ? Effort.PROOF : Effort.PATIENCE;
			this.waiting.add(person);
		}
	}

	private String flooder(int number) {
		return this.oneNetwork ? "198.51." + number / 250 % 250 + "." + number % 250
				: (number * 7 % 200 + 1) + "." + number / 200 % 250 + "." + number / 50_000 + "." + number % 250;
	}

	private boolean isLetIn(String address, Effort own) {
		this.request.setRemoteAddr(address);
		return this.gate.admit(this.request, PLACE, own).isGranted();
	}

	/** Of those who are not still waiting, in percent. */
	double peopleLetIn(int tries) {
		return this.people.stream()
			.filter((person) -> !this.waiting.contains(person))
			.mapToInt((person) -> (person.letIn && person.tries <= tries) ? 100 : 0)
			.average()
			.orElseThrow();
	}

	/** The same of those whose browsers have worked. */
	double proversLetIn() {
		return this.people.stream()
			.filter((person) -> person.effort == Effort.PROOF)
			.mapToInt((person) -> person.letIn ? 100 : 0)
			.average()
			.orElseThrow();
	}

	int floodLetIn() {
		return this.floodLetIn;
	}

	private static final class Person {

		private final String address;

		private Effort effort;

		private int tries;

		private int again;

		private boolean letIn;

		private Person(String address, Effort effort) {
			this.address = address;
			this.effort = effort;
		}

	}

}
