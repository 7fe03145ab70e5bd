package laurel.support;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Speaks to a server byte by byte: no library would let through what some send. */
public final class RawVisitor {

	private static final int PATIENCE_MS = 40_000;

	/** How long to wait for more after a server answered without closing. */
	private static final int SILENCE_MS = 300;

	private final int port;

	private final InetAddress from;

	/** A visitor of this machine's port who comes from this loopback address. */
	public RawVisitor(int port, String from) {
		this.port = port;
		this.from = address(from);
	}

	private static InetAddress address(String literal) {
		try {
			return InetAddress.getByName(literal);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Sends a request as it is, one byte a character, and reads until there is no more.
	 */
	public Answer send(String request) {
		return send(request, "", () -> {
		});
	}

	/** Does something while the server has the first part only. */
	public Answer send(String first, String rest, Runnable meanwhile) {
		try (Socket socket = new Socket()) {
			socket.bind(new InetSocketAddress(this.from, 0));
			socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), this.port), PATIENCE_MS);
			socket.setSoTimeout(PATIENCE_MS);
			write(socket, first);
			meanwhile.run();
			write(socket, rest);
			return Answer.parse(readAll(socket));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void write(Socket socket, String text) throws IOException {
		try {
			socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
		}
		catch (SocketException ex) {
			// The server has refused what it read so far; its answer says so.
		}
	}

	private static byte[] readAll(Socket socket) throws IOException {
		ByteArrayOutputStream answer = new ByteArrayOutputStream();
		byte[] buffer = new byte[65_536];
		InputStream input = socket.getInputStream();
		try {
			for (int count = input.read(buffer); count >= 0; count = input.read(buffer)) {
				answer.write(buffer, 0, count);
				socket.setSoTimeout(SILENCE_MS);
			}
		}
		catch (SocketTimeoutException | SocketException ex) {
			if (answer.size() == 0) {
				throw ex;
			}
		}
		return answer.toByteArray();
	}

	/** What came back; the body as it came over the line. */
	public record Answer(int status, HttpHeaders headers, byte[] body) {

		static Answer parse(byte[] bytes) throws IOException {
			String text = new String(bytes, StandardCharsets.ISO_8859_1);
			int end = text.indexOf("\r\n\r\n");
			if (!text.startsWith("HTTP/1.1 ") || end < 0) {
				throw new IOException("no answer: " + text.lines().findFirst().orElse("nothing"));
			}
			Map<String, List<String>> headers = new LinkedHashMap<>();
			text.substring(0, end).lines().skip(1).forEach((line) -> {
				String[] parts = line.split(":", 2);
				headers.computeIfAbsent(parts[0], (name) -> new ArrayList<>()).add(parts[1].strip());
			});
			return new Answer(Integer.parseInt(text.substring(9, 12)), HttpHeaders.of(headers, (name, value) -> true),
					Arrays.copyOfRange(bytes, end + 4, bytes.length));
		}

		/**
		 * The body as text, of an answer that was neither compressed nor sent in chunks.
		 */
		public String text() {
			return new String(this.body, StandardCharsets.UTF_8);
		}

	}

}
