package laurel.support;

import javax.sql.DataSource;

import net.ttddyy.dsproxy.QueryCountHolder;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Counts every SQL statement that the current thread sends. */
@TestConfiguration(proxyBeanMethods = false)
public class CountedStatements {

	@Bean
	static BeanPostProcessor countingDataSource() {
		return new BeanPostProcessor() {
			@Override
			public Object postProcessAfterInitialization(Object bean, String name) {
				return (bean instanceof DataSource source) ? ProxyDataSourceBuilder.create(source).countQuery().build()
						: bean;
			}
		};
	}

	/** How many statements an action sends. */
	public static long during(Action action) throws Exception {
		QueryCountHolder.clear();
		action.run();
		return QueryCountHolder.getGrandTotal().getTotal();
	}

	/** What may fail like any test. */
	@FunctionalInterface
	public interface Action {

		void run() throws Exception;

	}

}
