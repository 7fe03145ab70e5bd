package laurel.measure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import laurel.support.RawVisitor;

/**
 * Somebody who reads one page after the other, each over a line of its own.
 *
 * @param port of the site
 * @param paths of the pages
 */
record Reader(int port, List<String> paths) {

	/** How long each page took; the status is the worst there was. */
	Timed read(String name, Duration time) {
		RawVisitor visitor = new RawVisitor(this.port, "127.0.0.1");
		List<Long> times = new ArrayList<>();
		int worst = 200;
		long start = System.nanoTime();
		for (int page = 0; System.nanoTime() - start < time.toNanos(); page++) {
			String path = this.paths.get(page % this.paths.size());
			long asked = System.nanoTime();
			int status = visitor.send("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
				.status();
			times.add(System.nanoTime() - asked);
			worst = Math.max(worst, status);
		}
		Collections.sort(times);
		return new Timed(name, worst, times);
	}

}
