package laurel.support;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** Whoever has the embedded database itself in their hands, past the application. */
public final class Superuser {

	private Superuser() {
	}

	/**
	 * Does something to the database of the tests, and undoes it: they share it.
	 */
	public static void undone(JdbcConnectionDetails details, Deed deed) throws Exception {
		try (Connection connection = DriverManager.getConnection(details.getJdbcUrl(), "postgres",
				details.getPassword())) {
			connection.setAutoCommit(false);
			try {
				deed.run(connection);
			}
			finally {
				connection.rollback();
			}
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** What may fail like any test. */
	@FunctionalInterface
	public interface Deed {

		void run(Connection connection) throws Exception;

	}

}
