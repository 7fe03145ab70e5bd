package laurel.support;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;

import javax.sql.DataSource;

import net.ttddyy.dsproxy.QueryCountHolder;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.postgresql.PGConnection;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Counts the SQL statements that the current thread sends, and can take the database away
 * from everybody, before or while they ask it.
 */
@TestConfiguration(proxyBeanMethods = false)
public class WatchedDatabase {

	private static volatile boolean gone;

	private static volatile boolean breaking;

	@Bean
	static BeanPostProcessor watchedDataSource() {
		return new BeanPostProcessor() {
			@Override
			public Object postProcessAfterInitialization(Object bean, String name) {
				return (bean instanceof DataSource source)
						? ProxyDataSourceBuilder.create(new Removable(source)).countQuery().build() : bean;
			}
		};
	}

	/** How many statements an action sends. */
	public static long statementsOf(Action action) throws Exception {
		QueryCountHolder.clear();
		action.run();
		return QueryCountHolder.getGrandTotal().getTotal();
	}

	/** Does something while no connection can be had. */
	public static void whileGone(Action action) throws Exception {
		gone = true;
		try {
			action.run();
		}
		finally {
			gone = false;
		}
	}

	/** Does something while every connection ends before it is asked anything. */
	public static void whileBreaking(Action action) throws Exception {
		breaking = true;
		try {
			action.run();
		}
		finally {
			breaking = false;
		}
	}

	/** What may fail like any test. */
	@FunctionalInterface
	public interface Action {

		void run() throws Exception;

	}

	private static final class Removable extends DelegatingDataSource {

		Removable(DataSource source) {
			super(source);
		}

		@Override
		public Connection getConnection() throws SQLException {
			if (gone) {
				throw new SQLTransientConnectionException("the database is gone");
			}
			Connection connection = super.getConnection();
			if (breaking) {
				end(connection.unwrap(PGConnection.class).getBackendPID());
			}
			return connection;
		}

		private void end(int process) throws SQLException {
			try (Connection other = super.getConnection();
					PreparedStatement end = other.prepareStatement("select pg_terminate_backend(?, 5000)")) {
				end.setInt(1, process);
				end.execute();
			}
		}

	}

}
