package laurel.support;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

import laurel.support.WatchedDatabase.Action;

/** The PostgreSQL that a packaged application started for itself, seen by its owner. */
public final class PackagedDatabase {

	private static final List<String> DATABASES = List.of("laurel", "postgres");

	/**
	 * Everything that its owner can select from, but what asks for memory that few
	 * machines have and what only shows the catalog once more.
	 */
	private static final String RELATIONS = """
			select format('%I.%I', n.nspname, c.relname) from pg_class c join pg_namespace n on n.oid = c.relnamespace
			where c.relkind in ('r', 'p', 'm', 'v', 'f') and c.relname not like '%\\_numa'
			and n.nspname <> 'information_schema' order by 1""";

	private final Path folder;

	public PackagedDatabase(Path folder) {
		this.folder = folder;
	}

	/** Writes a word down, as it is and packed. */
	public void keep(String word) throws SQLException, IOException {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (OutputStream packer = new GZIPOutputStream(packed)) {
			packer.write(word.repeat(9).getBytes(StandardCharsets.UTF_8));
		}
		try (Connection connection = connect("postgres"); Statement statement = connection.createStatement()) {
			statement.execute("create table control as select '" + word + "' as plain, decode('"
					+ HexFormat.of().formatHex(packed.toByteArray()) + "', 'hex') as packed");
		}
	}

	/**
	 * Hands over the rows of each table and view, those of the system included, as text;
	 * what is binary is in it as hexadecimal. Returns the names of the relations.
	 */
	public List<String> dump(BiConsumer<String, String> reader) throws SQLException, IOException {
		List<String> all = new ArrayList<>();
		for (String database : DATABASES) {
			try (Connection connection = connect(database); Statement statement = connection.createStatement()) {
				for (String relation : strings(statement, RELATIONS)) {
					String name = database + "." + relation;
					reader.accept(name,
							String.join("\n", strings(statement, "select r::text from " + relation + " r")));
					all.add(name);
				}
			}
		}
		return all;
	}

	/** Changes what the application keeps. */
	public void execute(String change) throws SQLException, IOException {
		try (Connection connection = connect(DATABASES.get(0)); Statement statement = connection.createStatement()) {
			statement.execute(change);
		}
	}

	/** The first column of what the application keeps. */
	public List<String> select(String query) throws SQLException, IOException {
		try (Connection connection = connect(DATABASES.get(0)); Statement statement = connection.createStatement()) {
			return strings(statement, query);
		}
	}

	private static List<String> strings(Statement statement, String query) throws SQLException {
		List<String> strings = new ArrayList<>();
		try (ResultSet rows = statement.executeQuery(query)) {
			while (rows.next()) {
				strings.add(String.valueOf(rows.getString(1)));
			}
		}
		return strings;
	}

	private Connection connect(String database) throws SQLException, IOException {
		String port = Files.readAllLines(pidFile()).get(3).strip();
		return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/" + database, "postgres",
				Files.readString(this.folder.resolve("password")));
	}

	/** Does something while the database neither answers nor goes away. */
	public void whileFrozen(Action action) throws Exception {
		List<ProcessHandle> frozen = processes();
		if (frozen.size() < 2) {
			throw new IllegalStateException("no PostgreSQL in " + this.folder);
		}
		signal("-STOP", frozen);
		try {
			action.run();
		}
		finally {
			signal("-CONT", frozen);
		}
	}

	private static void signal(String name, List<ProcessHandle> processes) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of("kill", name));
		processes.forEach((process) -> command.add(String.valueOf(process.pid())));
		if (!new ProcessBuilder(command).inheritIO().start().waitFor(10, TimeUnit.SECONDS)) {
			throw new IllegalStateException(command + " does not end");
		}
	}

	/** Those of the server that run now; none after it has ended. */
	public List<ProcessHandle> processes() {
		if (!Files.exists(pidFile())) {
			return List.of();
		}
		try {
			long pid = Long.parseLong(Files.readAllLines(pidFile()).get(0).strip());
			return ProcessHandle.of(pid)
				.filter((server) -> server.info().command().orElse("").contains("postgres"))
				.map((server) -> Stream.concat(Stream.of(server), server.descendants()).toList())
				.orElse(List.of());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Path pidFile() {
		return this.folder.resolve("postgresql").resolve("postmaster.pid");
	}

}
