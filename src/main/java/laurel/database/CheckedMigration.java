package laurel.database;

import java.sql.Connection;
import java.sql.SQLException;

import laurel.start.StartProblem;
import org.flywaydb.core.Flyway;

import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;

/** Brings the schema up to date, after a look whether the database can be used at all. */
class CheckedMigration implements FlywayMigrationStrategy {

	private static final int OLDEST = 15;

	@Override
	public void migrate(Flyway flyway) {
		try (Connection connection = flyway.getConfiguration().getDataSource().getConnection()) {
			int version = connection.getMetaData().getDatabaseMajorVersion();
			if (version < OLDEST) {
				throw new StartProblem("start.database.old", String.valueOf(version), String.valueOf(OLDEST));
			}
		}
		catch (SQLException ex) {
			throw new IllegalStateException("no connection to the database", ex);
		}
		flyway.migrate();
	}

}
