package laurel.safety;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import laurel.sweep.PublicPages;
import org.jsoup.Jsoup;

/**
 * Where the marker run goes: wherever links lead, everything above that, each with and
 * without a slash at the end, and where errors are. Of the entries of a list a few are
 * visited, and lists without their queries: the run has its own.
 */
final class RunAddresses {

	private static final int ENOUGH = 6;

	private static final Pattern BELOW = Pattern.compile("(/[^/]+/[^/]+/)[^/]+(/.+)");

	/** Where a form for comments leads, and no link. */
	private static final Pattern FORM = Pattern.compile("(/[^/]+){3}/(comments|comentarios)");

	private RunAddresses() {
	}

	/** Follows the links of pages, which {@code visit} gets by their addresses. */
	static Set<String> of(UnaryOperator<String> visit) {
		Set<String> addresses = new TreeSet<>();
		Deque<String> waiting = new ArrayDeque<>(List.of("/"));
		PublicPages.ERRORS.forEach((error) -> waiting.add(error.split(" ", 3)[2]));
		while (!waiting.isEmpty()) {
			String address = waiting.remove();
			if (!isOneOfMany(address, addresses) && addresses.add(address)) {
				for (var link : Jsoup.parse(visit.apply(address)).select("a[href^=/]")) {
					waiting.add(link.attr("href").replaceAll("[?#].*", ""));
				}
				if (FORM.matcher(address).matches()) {
					waiting.add(address + "/received");
				}
				addAbove(address, waiting);
			}
		}
		return addresses;
	}

	/**
	 * Whether enough entries of this list are among them; the next is no other page. What
	 * is below an entry is below each.
	 */
	private static boolean isOneOfMany(String address, Set<String> addresses) {
		Matcher below = BELOW.matcher(address);
		if (below.matches()) {
			return addresses.stream()
				.anyMatch((other) -> other.startsWith(below.group(1)) && other.endsWith(below.group(2)));
		}
		String list = address.replaceAll("(/[^/]+/[^/]+/).+", "$1");
		return !list.equals(address) && addresses.stream().filter((other) -> other.startsWith(list)).count() > ENOUGH;
	}

	private static void addAbove(String address, Deque<String> waiting) {
		String path = address.replaceAll("\\?.*", "");
		if (path.endsWith("/")) {
			waiting.add(path.replaceAll("(.)/+$", "$1"));
		}
		else {
			waiting.add(path + "/");
			waiting.add(path.substring(0, path.lastIndexOf('/') + 1));
		}
	}

}
