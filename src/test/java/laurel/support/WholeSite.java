package laurel.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import laurel.Application;
import laurel.safety.desk.FakeInternet;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ContextConfiguration;

/**
 * Runs a test against the whole site with its sample content, on a free port and through
 * mock requests alike. All such tests share one context: none may configure it further.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
		classes = { Application.class, WatchedDatabase.class, MovedClock.class, AtDesk.class, FakeInternet.class },
		webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "laurel.base-url=http://localhost")
@AutoConfigureMockMvc
@ContextConfiguration(initializers = TestDatabase.class)
public @interface WholeSite {

}
