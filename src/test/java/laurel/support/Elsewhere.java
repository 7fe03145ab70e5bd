package laurel.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

import javax.net.ssl.SSLContext;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;

/**
 * The rest of the world, over HTTPS: every name below {@code .test} but the site's. Names
 * that end in {@code neutral.test} are ordinary pages to leave to, which can be held
 * back.
 */
public final class Elsewhere {

	/** The title of every neutral page. */
	public static final String NEUTRAL = "Weather";

	private static final String NEUTRAL_PAGE = page(NEUTRAL, "<h1>Sunny all day</h1>");

	private static final Map<String, HttpHandler> SITES = new ConcurrentHashMap<>();

	private static final Map<String, Duration> HELD = new ConcurrentHashMap<>();

	private static final HttpsServer SERVER = start();

	private Elsewhere() {
	}

	private static HttpsServer start() {
		try {
			HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
			server.setHttpsConfigurator(new HttpsConfigurator(Certificate.context()));
			server.setExecutor(Executors.newCachedThreadPool((task) -> {
				Thread thread = new Thread(task, "elsewhere");
				thread.setDaemon(true);
				return thread;
			}));
			server.createContext("/", Elsewhere::answer);
			server.start();
			return server;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void answer(HttpExchange exchange) throws IOException {
		String host = exchange.getRequestHeaders().getFirst("Host").replaceAll(":.*", "");
		try (exchange) {
			Thread.sleep(HELD.getOrDefault(host, Duration.ZERO).toMillis());
			HttpHandler site = SITES.get(host);
			if (site != null) {
				site.handle(exchange);
			}
			else if (host.endsWith("neutral.test")) {
				send(exchange, 200, NEUTRAL_PAGE);
			}
			else {
				send(exchange, 404, page("Nothing here", ""));
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/** The address of a path of another site. */
	public static String address(String host, String path) {
		return "https://" + host + ":" + SERVER.getAddress().getPort() + path;
	}

	/** For a client that believes these sites, and no others. */
	public static SSLContext trusting() {
		return Certificate.trusting();
	}

	/** Lets a site answer with one page; browsers may keep it for ten minutes. */
	public static void serve(String host, String page) {
		serve(host, (exchange) -> {
			exchange.getResponseHeaders().set("Cache-Control", "max-age=600");
			send(exchange, 200, page);
		});
	}

	/** Lets a site answer. */
	public static void serve(String host, HttpHandler site) {
		SITES.put(host, site);
	}

	/** Lets a site answer late, until {@link #hurry()}. */
	public static void hold(String host, Duration delay) {
		HELD.put(host, delay);
	}

	/** Lets every site answer at once again. */
	public static void hurry() {
		HELD.clear();
	}

	/** Answers with a page; with 204 or 303, with no body. */
	public static void send(HttpExchange exchange, int status, String page) throws IOException {
		byte[] body = (status == 200 || status == 404) ? page.getBytes(StandardCharsets.UTF_8) : new byte[0];
		exchange.getResponseHeaders().set("Content-Type", "text/html;charset=utf-8");
		exchange.sendResponseHeaders(status, (body.length > 0) ? body.length : -1);
		exchange.getResponseBody().write(body);
	}

	/** A small page without an icon. */
	public static String page(String title, String body) {
		return "<!doctype html><html lang=en><meta charset=utf-8><title>" + title
				+ "</title><link rel=icon href='data:,'><body>" + body;
	}

}
