package laurel.throttle;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Tells sources of requests apart without saying which they are: what comes out is keyed
 * with a secret of this very process, and must be kept in memory only.
 */
@Component
public class Sources {

	/** Whoever has one address of IPv6 has as many as he likes of the same network. */
	private static final int NETWORK = 8;

	private final MemoryKey secret = new MemoryKey();

	private final boolean behindProxy;

	/**
	 * With {@code laurel.behind-proxy}: whether every request comes through a proxy of
	 * ours, which says last in its header whom it speaks for.
	 */
	Sources(@Value("${laurel.behind-proxy}") boolean behindProxy) {
		this.behindProxy = behindProxy;
	}

	/** The same text for all requests of one source, and nothing that tells which. */
	public String of(HttpServletRequest request) {
		return key(network(this.behindProxy ? forwarded(request) : request.getRemoteAddr()));
	}

	/**
	 * What the proxy says last. Some add a line of their own to those that were sent
	 * along.
	 */
	private static String forwarded(HttpServletRequest request) {
		String said = String.join(",", Collections.list(request.getHeaders("X-Forwarded-For")));
		String last = said.substring(said.lastIndexOf(',') + 1).strip();
		return last.isEmpty() ? request.getRemoteAddr() : last;
	}

	/** The same text for the same words: an e-mail address as the key of a count. */
	public String key(String words) {
		return Base64.getEncoder().encodeToString(this.secret.sign(words));
	}

	/** The server writes addresses of IPv6 in brackets; a name is looked up nowhere. */
	private static String network(String written) {
		String address = written.replaceAll("[\\[\\]]|%.*", "");
		if (!address.matches("[0-9.]+|[0-9a-fA-F.]*:[0-9a-fA-F.:]*")) {
			return address;
		}
		try {
			InetAddress parsed = InetAddress.getByName(address);
			byte[] bytes = parsed.getAddress();
			return (parsed instanceof Inet6Address) ? Arrays.toString(Arrays.copyOf(bytes, NETWORK))
					: Arrays.toString(bytes);
		}
		catch (UnknownHostException ex) {
			return address;
		}
	}

}
