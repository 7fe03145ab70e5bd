package laurel.staff;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.apache.commons.codec.digest.DigestUtils;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/**
 * What a form makes and a page shows once, such as an address that lets somebody in: the
 * form leads on to that page, so that loading the page again makes nothing again.
 *
 * <p>
 * Between the two it waits in the session, and that is in the database, where nothing may
 * stand that opens anything. So it waits there mixed with a key as long as itself, which
 * is in the address of that page and nowhere else; each without the other is noise.
 */
public final class ShownOnce {

	private static final String KEY = "key";

	private static final String BETWEEN = "\n";

	private static final SecureRandom RANDOM = new SecureRandom();

	private ShownOnce() {
	}

	/**
	 * Leads on to the page at this path, which shows this.
	 * @param words each a line
	 */
	public static ModelAndView on(String path, HttpServletRequest request, String... words) {
		byte[] bytes = String.join(BETWEEN, words).getBytes(StandardCharsets.UTF_8);
		byte[] random = new byte[bytes.length];
		RANDOM.nextBytes(random);
		String key = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
		request.getSession().setAttribute(place(key), mixed(bytes, random));
		RedirectView view = new RedirectView(path + "?" + KEY + "=" + key);
		view.setStatusCode(HttpStatus.SEE_OTHER);
		return new ModelAndView(view);
	}

	/** What this page shows; empty where it was shown already. */
	public static Optional<List<String>> of(HttpServletRequest request) {
		String key = request.getParameter(KEY);
		HttpSession session = request.getSession(false);
		if (key == null || session == null || !(session.getAttribute(place(key)) instanceof byte[] waiting)) {
			return Optional.empty();
		}
		session.removeAttribute(place(key));
		byte[] bytes = mixed(waiting, Base64.getUrlDecoder().decode(key));
		return Optional.of(List.of(new String(bytes, StandardCharsets.UTF_8).split(BETWEEN, -1)));
	}

	/** One for each key, which it does not tell. */
	private static String place(String key) {
		return ShownOnce.class.getSimpleName() + "." + DigestUtils.sha256Hex(key);
	}

	/** Once more with the same key, it is as it was. */
	private static byte[] mixed(byte[] bytes, byte[] key) {
		byte[] mixed = new byte[bytes.length];
		for (int i = 0; i < bytes.length; i++) {
			mixed[i] = (byte) (bytes[i] ^ key[i]);
		}
		return mixed;
	}

}
