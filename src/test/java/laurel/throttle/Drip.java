package laurel.throttle;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** Many connections over each of which one letter comes after the other, and no end. */
class Drip implements AutoCloseable {

	private static final Duration PAUSE = Duration.ofMillis(200);

	private final List<Connection> connections = new ArrayList<>();

	/**
	 * Opens connections.
	 * @param starts what is sent over each at once, by turns
	 */
	Drip(int port, int count, String... starts) throws IOException {
		InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
		for (int i = 0; i < count; i++) {
			SocketChannel channel = SocketChannel.open(address);
			channel.write(ByteBuffer.wrap(starts[i % starts.length].getBytes(StandardCharsets.ISO_8859_1)));
			channel.configureBlocking(false);
			this.connections.add(new Connection(channel));
		}
	}

	/** Lets one letter more fall over each, again and again. */
	void until(Predicate<Drip> end, Duration atMost) throws InterruptedException {
		long deadline = System.nanoTime() + atMost.toNanos();
		while (!end.test(this) && System.nanoTime() < deadline) {
			this.connections.forEach(Connection::drip);
			TimeUnit.MILLISECONDS.sleep(PAUSE.toMillis());
		}
	}

	/** Whether the server has ended all. */
	boolean isOver() {
		return this.connections.stream().noneMatch((connection) -> connection.open);
	}

	/** Of those that the server has ended; 0 where it said nothing. */
	List<Integer> statuses() {
		return this.connections.stream()
			.filter((connection) -> !connection.open)
			.map((connection) -> connection.answer.isEmpty() ? 0 : Integer.valueOf(connection.answer.substring(9, 12)))
			.toList();
	}

	/** What came back over the first. */
	String answer() {
		return this.connections.get(0).answer.toString();
	}

	@Override
	public void close() throws IOException {
		for (Connection connection : this.connections) {
			connection.channel.close();
		}
	}

	private static final class Connection {

		private final SocketChannel channel;

		private final StringBuilder answer = new StringBuilder();

		private boolean open = true;

		private Connection(SocketChannel channel) {
			this.channel = channel;
		}

		private void drip() {
			try {
				read();
				if (this.open) {
					this.channel.write(ByteBuffer.wrap(new byte[] { 'x' }));
				}
			}
			catch (IOException ex) {
				this.open = false;
			}
		}

		private void read() throws IOException {
			ByteBuffer buffer = ByteBuffer.allocate(65_536);
			int count = this.channel.read(buffer);
			while (count > 0) {
				this.answer.append(StandardCharsets.ISO_8859_1.decode(buffer.flip()));
				buffer.clear();
				count = this.channel.read(buffer);
			}
			this.open = count == 0;
		}

	}

}
