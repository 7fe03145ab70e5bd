package laurel.transfer;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

import org.springframework.core.io.Resource;

/**
 * A file of Markdown whose first lines, between two lines of three hyphens, say in YAML
 * what it is.
 *
 * @param name without its folder
 * @param frontMatter the YAML
 * @param body the Markdown below it
 * @param bodyLine the line of the file on which the body begins, counted from 1
 */
record MarkdownFile(String name, String frontMatter, String body, int bodyLine) {

	private static final String FENCE = "---";

	/** Reads a file; the reason why it cannot be is the message of the exception. */
	static MarkdownFile read(Resource resource) throws IOException, Unreadable {
		String name = String.valueOf(resource.getFilename());
		List<String> lines = text(resource).lines().map(String::stripTrailing).toList();
		int end = lines.isEmpty() ? -1 : lines.subList(1, lines.size()).indexOf(FENCE) + 1;
		if (end < 1 || !lines.get(0).equals(FENCE)) {
			throw new Unreadable("transfer.front-matter.missing");
		}
		return new MarkdownFile(name, String.join("\n", lines.subList(1, end)),
				String.join("\n", lines.subList(end + 1, lines.size())).strip() + "\n",
				end + 2 + blankLines(lines, end + 1));
	}

	private static String text(Resource resource) throws IOException, Unreadable {
		try {
			String text = StandardCharsets.UTF_8.newDecoder()
				.decode(ByteBuffer.wrap(resource.getContentAsByteArray()))
				.toString();
			return text.startsWith("\ufeff") ? text.substring(1) : text;
		}
		catch (CharacterCodingException ex) {
			throw new Unreadable("transfer.encoding");
		}
	}

	private static int blankLines(List<String> lines, int start) {
		int blank = 0;
		while (start + blank < lines.size() && lines.get(start + blank).isBlank()) {
			blank++;
		}
		return blank;
	}

	/**
	 * The line of the file on which the front matter names this field; the first where it
	 * does not.
	 */
	int lineOf(String field) {
		Pattern key = Pattern.compile("^['\"]?" + Pattern.quote(field) + "['\"]?\\s*:.*");
		List<String> lines = this.frontMatter.lines().toList();
		for (int line = 0; line < lines.size(); line++) {
			if (key.matcher(lines.get(line)).matches()) {
				return line + 2;
			}
		}
		return 1;
	}

	/** The message of this exception is the key of the reason. */
	static final class Unreadable extends Exception {

		Unreadable(String key) {
			super(key);
		}

	}

}
