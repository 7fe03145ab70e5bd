package laurel.measure;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Speaks WebDriver BiDi: one command, one answer; events are not listened to. */
final class Bidi implements WebSocket.Listener {

	private static final int PATIENCE = 30;

	private final Gson gson = new Gson();

	private final AtomicInteger last = new AtomicInteger();

	private final Map<Integer, CompletableFuture<JsonObject>> waiting = new ConcurrentHashMap<>();

	private final StringBuilder message = new StringBuilder();

	private final WebSocket socket;

	Bidi(URI address) {
		this.socket = HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(address, this).join();
	}

	/**
	 * The result of a command.
	 * @throws Refused when the browser will not
	 */
	JsonObject send(String method, Map<String, ?> parameters) {
		int id = this.last.incrementAndGet();
		CompletableFuture<JsonObject> answer = new CompletableFuture<>();
		this.waiting.put(id, answer);
		this.socket.sendText(this.gson.toJson(Map.of("id", id, "method", method, "params", parameters)), true).join();
		try {
			JsonObject result = answer.get(PATIENCE, TimeUnit.SECONDS);
			if (result.has("error")) {
				throw new Refused(method + ": " + result);
			}
			return result.getAsJsonObject("result");
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
		catch (ExecutionException | TimeoutException ex) {
			throw new IllegalStateException("no answer to " + method, ex);
		}
	}

	@Override
	public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean isLast) {
		this.message.append(part);
		if (isLast) {
			JsonObject answer = JsonParser.parseString(this.message.toString()).getAsJsonObject();
			this.message.setLength(0);
			if (answer.has("id") && !answer.get("id").isJsonNull()) {
				CompletableFuture<JsonObject> asked = this.waiting.remove(answer.get("id").getAsInt());
				if (asked != null) {
					asked.complete(answer);
				}
			}
		}
		from.request(1);
		return null;
	}

	/** What the browser would not do. */
	static final class Refused extends RuntimeException {

		private static final long serialVersionUID = 1;

		Refused(String message) {
			super(message);
		}

	}

}
