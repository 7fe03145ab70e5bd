package laurel.layout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The style and script of pages. They stand inside each page, so that a page is one
 * answer and nothing of it is cached; the content security policy lets only these in, by
 * their hashes.
 */
@Component
public class PageAssets {

	private static final List<String> EVERY_PAGE = List.of("tokens", "base", "layout", "exit", "alert");

	/**
	 * What a page of each look has besides; the modes come last, for they change what
	 * stands before them.
	 */
	private static final Map<String, List<String>> LOOKS = Map.of("home", List.of("list", "home"), "list",
			List.of("list", "paging"), "article", List.of("prose", "entry", "paging"), "discussed",
			List.of("prose", "entry", "paging", "comment"), "help", List.of("prose", "entry", "list"), "note",
			List.of("prose", "error"), "form", List.of("prose", "form", "ask"), "ask",
			List.of("prose", "form", "comment", "ask"));

	/** Every page of readers has these. */
	private static final List<String> SCRIPTS = List.of("exit", "quiet");

	/** What a page of a look has besides. */
	private static final Map<String, List<String>> MORE_SCRIPTS = Map.of("ask", List.of("counter", "proof"));

	/** The looks of the pages that staff work with; no reader meets them. */
	private static final Map<String, List<String>> DESK_LOOKS = Map.of("desk",
			List.of("form", "desk", "diff", "history", "translation"), "writing",
			List.of("form", "desk", "diff", "writing"));

	private static final Map<String, List<String>> DESK_SCRIPTS = Map.of("desk",
			List.of("exit", "passkey", "file", "copy", "queue"), "writing",
			List.of("exit", "field", "link", "toolbar", "paste", "autosave", "slug", "line"));

	/**
	 * White space that means nothing, by the kind of file: a script may need more of it.
	 */
	private static final Map<String, String> NEEDLESS = Map.of("css", "(?<=[;{,}])\\n", "js",
			"(?<=[;{,])\\n|(?<=[,:;]) | (?=\\{)");

	private final Map<String, String> styles = new TreeMap<>();

	private final Map<String, String> scripts = new TreeMap<>();

	private final Map<String, String> deskStyles = new TreeMap<>();

	private final Map<String, String> deskScripts = new TreeMap<>();

	PageAssets() {
		LOOKS.forEach((look, files) -> {
			this.styles.put(look, style(files));
			this.scripts.put(look, join("js", both(SCRIPTS, MORE_SCRIPTS.getOrDefault(look, List.of()))));
		});
		DESK_LOOKS.forEach((look, files) -> this.deskStyles.put(look, style(files)));
		DESK_SCRIPTS.forEach((look, files) -> this.deskScripts.put(look, join("js", files)));
	}

	private static String style(List<String> files) {
		return join("css", both(both(EVERY_PAGE, files), List.of("modes")));
	}

	private static List<String> both(List<String> first, List<String> second) {
		List<String> all = new ArrayList<>(first);
		all.addAll(second);
		return all;
	}

	/** All rules of pages of a look, in order, without comments. */
	public String style(String look) {
		String style = this.styles.getOrDefault(look, this.deskStyles.get(look));
		if (style == null) {
			throw new IllegalArgumentException("no look " + look);
		}
		return style;
	}

	/** All scripts of pages of a look, in order, without comments. */
	public String script(String look) {
		String script = this.scripts.getOrDefault(look, this.deskScripts.get(look));
		if (script == null) {
			throw new IllegalArgumentException("no look " + look);
		}
		return script;
	}

	/** The source expressions that let the styles in: {@code 'sha256-…' 'sha256-…'}. */
	public String styleHashes() {
		return hashes(this.styles);
	}

	/** The source expression that lets the script of a look in: {@code 'sha256-…'}. */
	public String scriptHash(String look) {
		return hash(script(look));
	}

	/** The same for the styles of the desk. */
	public String deskStyleHashes() {
		return hashes(this.deskStyles);
	}

	/** The same for the scripts of the desk. */
	public String deskScriptHashes() {
		return hashes(this.deskScripts);
	}

	private static String hashes(Map<String, String> sources) {
		return sources.values().stream().map(PageAssets::hash).collect(Collectors.joining(" "));
	}

	private static String join(String type, List<String> names) {
		StringBuilder joined = new StringBuilder();
		for (String name : names) {
			joined.append(squeeze(read("assets/" + type + "/" + name + "." + type), NEEDLESS.get(type)));
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
	 * Drops block comments, whole-line comments and white space that means nothing;
	 * strings lose it as well.
	 */
	private static String squeeze(String source, String needless) {
		return source.replaceAll("(?s)/\\*.*?\\*/", "")
			.replaceAll("(?m)^\\s*//.*$", "")
			.replaceAll("(?m)^\\s+|\\s+$", "")
			.replaceAll("\\n+", "\n")
			.replaceAll(needless, "") + "\n";
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
