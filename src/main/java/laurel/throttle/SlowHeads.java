package laurel.throttle;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.AbstractConnector;
import org.eclipse.jetty.util.NanoTime;
import org.eclipse.jetty.util.component.AbstractLifeCycle;

/**
 * Hangs up on whoever does not come to the end of the head of a request. The server
 * itself does when nothing comes any more, and waits for ever for one letter after the
 * other.
 */
final class SlowHeads extends AbstractLifeCycle {

	private final AbstractConnector connector;

	private final Duration time;

	private Map<Connection, Seen> seen = new HashMap<>();

	SlowHeads(AbstractConnector connector, Duration time) {
		this.connector = connector;
		this.time = time;
	}

	@Override
	protected void doStart() {
		later();
	}

	private void later() {
		this.connector.getScheduler().schedule(this::look, this.time.toMillis() / 2, TimeUnit.MILLISECONDS);
	}

	private void look() {
		if (isRunning()) {
			Map<Connection, Seen> now = new HashMap<>();
			for (EndPoint end : this.connector.getConnectedEndPoints()) {
				Connection connection = end.getConnection();
				if (connection != null) {
					now.put(connection, look(connection));
				}
			}
			this.seen = now;
			later();
		}
	}

	/** How it stood when there was no piece of a head, or how it stands. */
	private Seen look(Connection connection) {
		Seen before = this.seen.get(connection);
		Seen now = new Seen(connection.getMessagesIn(), connection.getBytesIn(), NanoTime.now());
		boolean answering = connection.getMessagesIn() > connection.getMessagesOut();
		if (before == null || answering || before.messages != now.messages || before.bytes == now.bytes) {
			return now;
		}
		if (NanoTime.millisElapsed(before.at, now.at) >= this.time.toMillis()) {
			connection.getEndPoint().close();
		}
		return before;
	}

	/**
	 * A connection at some time.
	 *
	 * @param messages how many heads were complete
	 * @param bytes how much had come
	 * @param at that time, as the machine counts it
	 */
	private record Seen(long messages, long bytes, long at) {
	}

}
