package laurel.throttle;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import laurel.start.Console;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Tells sources of requests apart without saying which they are: what comes out is keyed
 * with a secret of this very process, and must be kept in memory only.
 */
@Component
public class Sources {

	/** How much of an address of IPv4 tells it, its network, and its provider's. */
	private static final List<Integer> IPV4 = List.of(4, 3, 2);

	/** Whoever has one address of IPv6 has as many as he likes of the same network. */
	private static final List<Integer> IPV6 = List.of(8, 6, 4);

	private static final Pattern AROUND = Pattern.compile("[\\[\\]]|%.*");

	private static final Pattern ADDRESS = Pattern.compile("[0-9.]+|[0-9a-fA-F.]*:[0-9a-fA-F.:]*");

	private static final Logger LOG = LoggerFactory.getLogger(Sources.class);

	private final MemoryKey secret = new MemoryKey();

	private final boolean behindProxy;

	private final AtomicBoolean told = new AtomicBoolean();

	/**
	 * With {@code laurel.behind-proxy}: whether every request comes through a proxy of
	 * ours, which says last in its header whom it speaks for.
	 */
	Sources(@Value("${laurel.behind-proxy}") boolean behindProxy) {
		this.behindProxy = behindProxy;
	}

	/** The same text for all requests of one source, and nothing that tells which. */
	public String of(HttpServletRequest request) {
		return networks(request).get(0);
	}

	/**
	 * The same for the source of a request, for the network that is in, and for the wider
	 * one around that.
	 */
	public List<String> networks(HttpServletRequest request) {
		return networks(from(request)).stream().map(this::key).toList();
	}

	/**
	 * The source of a request, the network that is in and the wider one around that; each
	 * as the same text for all requests from there, which nobody can tell without the
	 * key.
	 */
	List<String> networks(HttpServletRequest request, MemoryKey key) {
		return networks(from(request)).stream().map((network) -> encode(key.sign(network))).toList();
	}

	private String from(HttpServletRequest request) {
		return this.behindProxy ? forwarded(request) : request.getRemoteAddr();
	}

	/**
	 * What the proxy says last. Some add a line of their own to those that were sent
	 * along.
	 */
	private String forwarded(HttpServletRequest request) {
		String said = String.join(",", Collections.list(request.getHeaders("X-Forwarded-For")));
		String last = said.substring(said.lastIndexOf(',') + 1).strip();
		if (!last.isEmpty()) {
			return last;
		}
		if (!this.told.getAndSet(true)) {
			LOG.warn(Console.say("throttle.proxy-silent"));
		}
		return request.getRemoteAddr();
	}

	/** The same text for the same words: an e-mail address as the key of a count. */
	public String key(String words) {
		return encode(this.secret.sign(words));
	}

	private static String encode(byte[] signature) {
		return Base64.getEncoder().encodeToString(signature);
	}

	/** The server writes addresses of IPv6 in brackets; a name is looked up nowhere. */
	private static List<String> networks(String written) {
		String address = AROUND.matcher(written).replaceAll("");
		if (!ADDRESS.matcher(address).matches()) {
			return List.of(address, address + "/", address + "//");
		}
		try {
			byte[] bytes = InetAddress.getByName(address).getAddress();
			return ((bytes.length == IPV4.get(0)) ? IPV4 : IPV6).stream()
				.map((size) -> bytes.length + Arrays.toString(Arrays.copyOf(bytes, size)))
				.toList();
		}
		catch (UnknownHostException ex) {
			return List.of(address, address + "/", address + "//");
		}
	}

}
