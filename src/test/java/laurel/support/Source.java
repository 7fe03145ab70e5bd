package laurel.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A file of the house as it was written, for rules about what stands in it. Reading fails
 * where a file is not UTF-8.
 *
 * @param path with slashes, below the folder it was asked for
 */
public record Source(String path, String text) {

	/** The code of the application. */
	public static List<Source> java() {
		return in("src/main/java", ".java");
	}

	/** The templates of the application. */
	public static List<Source> templates() {
		return in("src/main/resources/templates", ".html");
	}

	/**
	 * All files in a folder and below it whose names end so; never none, for then a rule
	 * would hold for want of files.
	 */
	public static List<Source> in(String folder, String... endings) {
		Path root = Path.of(folder);
		try (Stream<Path> files = Files.walk(root)) {
			List<Source> sources = files.filter(Files::isRegularFile)
				.filter((file) -> Stream.of(endings).anyMatch(file.toString()::endsWith))
				.sorted()
				.map((file) -> new Source(root.relativize(file).toString().replace('\\', '/'), read(file)))
				.toList();
			if (sources.isEmpty()) {
				throw new IllegalArgumentException("no files in " + folder);
			}
			return sources;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new IllegalStateException("cannot be read as UTF-8: " + file, ex);
		}
	}

	/** How many lines it has. */
	public long lines() {
		return this.text.lines().count();
	}

	/** What the pattern finds here, as people look it up: file, line and words. */
	public Stream<String> finds(Pattern pattern) {
		return matches(pattern,
				(match) -> "%s:%d: %s".formatted(this.path, line(match.start()), match.group().strip()));
	}

	private long line(int position) {
		return this.text.chars().limit(position).filter((character) -> character == '\n').count() + 1;
	}

	/** The first group of the pattern, wherever it is found. */
	public Stream<String> groups(Pattern pattern) {
		return matches(pattern, (match) -> match.group(1));
	}

	private Stream<String> matches(Pattern pattern, Function<MatchResult, String> view) {
		return pattern.matcher(this.text).results().map(view);
	}

	@Override
	public String toString() {
		return this.path;
	}

}
