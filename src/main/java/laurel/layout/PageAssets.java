package laurel.layout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The style and script of public pages. They stand inside each page, so that a page is
 * one answer and nothing of it is cached; the content security policy lets only these in,
 * by their hashes.
 */
@Component
public class PageAssets {

	private static final List<String> STYLES = List.of("tokens", "base", "layout", "exit", "alert", "prose", "entry",
			"list", "home", "modes");

	private static final List<String> SCRIPTS = List.of("exit", "quiet");

	private final String style = join("css", STYLES);

	private final String script = join("js", SCRIPTS);

	private final String styleHash = hash(this.style);

	private final String scriptHash = hash(this.script);

	/** All rules of public pages, in order, without comments. */
	public String style() {
		return this.style;
	}

	/** All scripts of public pages, in order, without comments. */
	public String script() {
		return this.script;
	}

	/** The source expression that lets the style in: {@code 'sha256-…'}. */
	public String styleHash() {
		return this.styleHash;
	}

	/** The source expression that lets the script in: {@code 'sha256-…'}. */
	public String scriptHash() {
		return this.scriptHash;
	}

	private static String join(String type, List<String> names) {
		StringBuilder joined = new StringBuilder();
		for (String name : names) {
			joined.append(squeeze(read("assets/" + type + "/" + name + "." + type)));
		}
		return joined.toString().strip();
	}

	private static String read(String path) {
		try {
			return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Drops block comments, whole-line comments and the white space around lines; strings
	 * must not hold such.
	 */
	private static String squeeze(String source) {
		return source.replaceAll("(?s)/\\*.*?\\*/", "")
			.replaceAll("(?m)^\\s*//.*$", "")
			.replaceAll("(?m)^\\s+|\\s+$", "")
			.replaceAll("\\n+", "\n") + "\n";
	}

	private static String hash(String text) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
