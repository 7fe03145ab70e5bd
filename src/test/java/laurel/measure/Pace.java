package laurel.measure;

import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;

/**
 * Begins one thing after the other, each at its time and however long those before it
 * take, for as long as there are hands.
 *
 * @param between one beginning and the next
 * @param hands how many things may be under way at once
 */
record Pace(Duration between, int hands) {

	/**
	 * Does what can be begun in this time, and waits for its end.
	 * @return what came of each, in no order
	 */
	List<Integer> keep(Duration time, List<IntSupplier> things) {
		long start = System.nanoTime();
		AtomicInteger next = new AtomicInteger();
		Queue<Integer> results = new ConcurrentLinkedQueue<>();
		ExecutorService threads = Executors.newFixedThreadPool(this.hands);
		for (int hand = 0; hand < this.hands; hand++) {
			threads.submit(() -> {
				for (int i = next.getAndIncrement(); i < things.size(); i = next.getAndIncrement()) {
					TimeUnit.NANOSECONDS.sleep(start + i * this.between.toNanos() - System.nanoTime());
					if (System.nanoTime() - start >= time.toNanos()) {
						return null;
					}
					results.add(things.get(i).getAsInt());
				}
				return null;
			});
		}
		threads.shutdown();
		try {
			if (!threads.awaitTermination(2, TimeUnit.MINUTES)) {
				throw new IllegalStateException("no end");
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
		return List.copyOf(results);
	}

}
