package laurel.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a browser has kept of visits: the profile that it left on disk. */
public final class Keepsakes {

	private static final String CHROMIUM = """
			select urls.url, urls.title, coalesce(max(visits.transition & 0x20000000), 0) <> 0
			from urls left join visits on visits.url = urls.id group by urls.id order by urls.id""";

	private static final String FIREFOX = """
			select url, coalesce(title, ''), visit_count > 0 and hidden = 0 from moz_places order by id""";

	private final Path profile;

	/** Of a browser that has been closed. */
	public Keepsakes(Path profile) {
		this.profile = profile;
	}

	/** The history of Chromium; what it lists is the end of a chain of redirects. */
	public List<Line> ofChromium() {
		return read(this.profile.resolve("Default").resolve("History"), CHROMIUM);
	}

	/** The history of Firefox; what it lists was visited and is not hidden. */
	public List<Line> ofFirefox() {
		return read(this.profile.resolve("places.sqlite"), FIREFOX);
	}

	private static List<Line> read(Path database, String query) {
		if (!Files.exists(database)) {
			throw new IllegalStateException("no history at " + database);
		}
		try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
				Statement statement = connection.createStatement();
				ResultSet rows = statement.executeQuery(query)) {
			List<Line> lines = new ArrayList<>();
			while (rows.next()) {
				lines.add(new Line(rows.getString(1), rows.getString(2), rows.getBoolean(3)));
			}
			return lines;
		}
		catch (SQLException ex) {
			throw new IllegalStateException("cannot read " + database, ex);
		}
	}

	/**
	 * The files that hold these words, in any of the encodings that browsers write;
	 * whatever is not compressed.
	 */
	public List<String> filesWith(String words) {
		List<String> needles = Stream.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE)
			.map((encoding) -> latin(words, encoding))
			.toList();
		try (Stream<Path> files = Files.walk(this.profile)) {
			return files.filter(Files::isRegularFile)
				.filter((file) -> needles.stream().anyMatch(bytes(file)::contains))
				.map((file) -> this.profile.relativize(file).toString())
				.sorted()
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Bytes as characters, one for one. */
	private static String latin(String words, Charset encoding) {
		return new String(words.getBytes(encoding), StandardCharsets.ISO_8859_1);
	}

	private static String bytes(Path file) {
		try {
			return Files.readString(file, StandardCharsets.ISO_8859_1);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * A line of a history.
	 *
	 * @param listed whether the browser shows it to somebody who opens the history
	 */
	public record Line(String address, String title, boolean listed) {

	}

}
