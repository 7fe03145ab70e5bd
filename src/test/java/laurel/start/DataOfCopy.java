package laurel.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

import laurel.support.PackagedDatabase;

/** The data folder of a copy, and the PostgreSQL that runs in it. */
record DataOfCopy(Path path) {

	/** The first process of the server that runs. */
	ProcessHandle server() {
		return new PackagedDatabase(this.path).processes().get(0);
	}

	int port() throws IOException {
		return Integer.parseInt(Files.readAllLines(this.path.resolve("postgresql/postmaster.pid")).get(3));
	}

	String password() throws IOException {
		return Files.readString(this.path.resolve("password"));
	}

	/** One value, asked for by the application's own role. */
	String ask(String query) throws Exception {
		try (Connection connection = connect("127.0.0.1", "laurel", password());
				Statement statement = connection.createStatement();
				var rows = statement.executeQuery(query)) {
			rows.next();
			return rows.getString(1);
		}
	}

	Connection connect(String host, String user, String password) throws SQLException, IOException {
		String url = "jdbc:postgresql://" + host + ":" + port() + "/laurel?connectTimeout=5";
		return password.isEmpty() ? DriverManager.getConnection(url + "&user=" + user)
				: DriverManager.getConnection(url, user, password);
	}

	/** Leaves no server behind, whatever a test left. */
	void end() {
		new PackagedDatabase(this.path).processes().forEach(ProcessHandle::destroyForcibly);
	}

}
