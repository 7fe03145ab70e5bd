package laurel.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import laurel.start.StartProblem;

/**
 * A real PostgreSQL that lives in a folder and ends with the application. It listens on
 * the loopback address alone, asks for a random password, writes to disk before it says
 * so, and logs no statement and no parameter.
 */
final class EmbeddedDatabase implements AutoCloseable {

	private static final String NAME = "laurel";

	private static final String CLUSTER = "postgresql";

	private static final String PROGRAM = "program";

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private final DataFolder folder;

	private final EmbeddedPostgres server;

	private final String password;

	private EmbeddedDatabase(DataFolder folder, EmbeddedPostgres server, String password) {
		this.folder = folder;
		this.server = server;
		this.password = password;
	}

	/**
	 * Starts the database of this folder, after a crash too; stops one that a killed
	 * application left running.
	 */
	static EmbeddedDatabase start(Path path) {
		DataFolder folder = DataFolder.take(path.toAbsolutePath().normalize());
		try {
			String password = folder.secret("password", EmbeddedDatabase::randomPassword);
			Path data = folder.resolve(CLUSTER);
			stopOrphan(data);
			folder.throwAwayUnfinished(PROGRAM);
			folder.throwAwayUnfinished(CLUSTER);
			folder.begin(PROGRAM);
			if (!Files.exists(data)) {
				folder.begin(CLUSTER);
			}
			EmbeddedPostgres server = server(folder, data, password);
			createOnce(server, password);
			folder.finish(PROGRAM);
			folder.finish(CLUSTER);
			return new EmbeddedDatabase(folder, server, password);
		}
		catch (IOException | SQLException | IllegalStateException ex) {
			throw new StartProblem("start.data.failed", folder.resolve(""), String.valueOf(ex.getMessage()));
		}
	}

	private static String randomPassword() {
		byte[] bytes = new byte[24];
		new SecureRandom().nextBytes(bytes);
		return HexFormat.of().formatHex(bytes);
	}

	private static EmbeddedPostgres server(DataFolder folder, Path data, String password) throws IOException {
		return EmbeddedPostgres.builder()
			.setDataDirectory(data)
			.setOverrideWorkingDirectory(folder.resolve(PROGRAM).toFile())
			.setCleanDataDirectory(false)
			.setRegisterShutdownHook(false)
			.setPGStartupWait(PATIENCE)
			// The library starts the server with fsync off; what comes later on the
			// command line wins.
			.setServerConfig("fsync", "on")
			.setServerConfig("synchronous_commit", "on")
			.setServerConfig("max_connections", "40")
			.setServerConfig("listen_addresses", "127.0.0.1")
			.setServerConfig("unix_socket_directories", "")
			.setServerConfig("log_statement", "none")
			.setServerConfig("log_min_duration_statement", "-1")
			.setServerConfig("log_min_error_statement", "panic")
			.setServerConfig("log_parameter_max_length", "0")
			.setServerConfig("log_parameter_max_length_on_error", "0")
			.setServerConfig("log_error_verbosity", "terse")
			// These become options of initdb and so hold from the first second of a new
			// cluster.
			.setLocaleConfig("locale", "C")
			.setLocaleConfig("locale-provider", "builtin")
			.setLocaleConfig("builtin-locale", "C.UTF-8")
			.setLocaleConfig("auth-host", "scram-sha-256")
			.setLocaleConfig("auth-local", "scram-sha-256")
			.setLocaleConfig("pwfile", folder.resolve("password").toString())
			.setConnectConfig("password", password)
			.start();
	}

	/**
	 * A server whose application was killed goes on running and holds the folder: it is
	 * asked to end.
	 */
	private static void stopOrphan(Path data) throws IOException {
		Path pidFile = data.resolve("postmaster.pid");
		if (!Files.exists(pidFile)) {
			return;
		}
		String pid = Files.readString(pidFile).lines().findFirst().orElse("").strip();
		if (!pid.matches("[0-9]{1,18}")) {
			// A machine that lost its power leaves an empty file, which PostgreSQL would
			// refuse for ever.
			Files.delete(pidFile);
			return;
		}
		ProcessHandle process = ProcessHandle.of(Long.parseLong(pid))
			.filter((candidate) -> isServerOf(data, candidate))
			.orElse(null);
		if (process == null) {
			return;
		}
		process.destroy();
		try {
			process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		catch (ExecutionException | TimeoutException ex) {
			throw new IllegalStateException("the former PostgreSQL (process " + pid + ") does not end", ex);
		}
	}

	/** After a restart of the machine the number may be that of another PostgreSQL. */
	private static boolean isServerOf(Path data, ProcessHandle process) {
		boolean postgres = process.info().command().filter((command) -> command.contains("postgres")).isPresent();
		return postgres && process.info()
			.arguments()
			.map((arguments) -> List.of(arguments).contains(data.toString()))
			.orElse(true);
	}

	/** The application's own role, which is no superuser, and its database. */
	private static void createOnce(EmbeddedPostgres server, String password) throws SQLException {
		try (Connection connection = server.getPostgresDatabase().getConnection();
				Statement statement = connection.createStatement()) {
			if (!exists(statement, "select 1 from pg_roles where rolname = '" + NAME + "'")) {
				statement.execute("create role " + NAME + " login password '" + password + "'");
			}
			if (!exists(statement, "select 1 from pg_database where datname = '" + NAME + "'")) {
				statement.execute("create database " + NAME + " owner " + NAME);
			}
		}
	}

	private static boolean exists(Statement statement, String query) throws SQLException {
		try (ResultSet rows = statement.executeQuery(query)) {
			return rows.next();
		}
	}

	String url() {
		return "jdbc:postgresql://127.0.0.1:" + this.server.getPort() + "/" + NAME;
	}

	String user() {
		return NAME;
	}

	String password() {
		return this.password;
	}

	/** The folder it lives in. */
	Path path() {
		return this.folder.resolve("");
	}

	@Override
	public void close() throws IOException {
		this.server.close();
		this.folder.close();
	}

}
