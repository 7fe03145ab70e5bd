package laurel.staff;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says whom a handler of the desk answers: whoever has a role that covers one of these. A
 * handler below {@code /desk} that says nothing answers nobody; to those whom it does not
 * answer it does not exist.
 */
@Documented
@Target({ ElementType.TYPE, ElementType.METHOD })
@Retention(RetentionPolicy.RUNTIME)
public @interface Allowed {

	Role[] value();

}
