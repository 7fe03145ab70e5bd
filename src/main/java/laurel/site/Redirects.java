package laurel.site;

import org.springframework.context.annotation.Configuration;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** After a form comes a page that is asked for: 303, and never the form once more. */
@Configuration(proxyBeanMethods = false)
class Redirects {

	Redirects(ThymeleafViewResolver views) {
		views.setRedirectHttp10Compatible(false);
	}

}
