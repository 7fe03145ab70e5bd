package laurel.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import laurel.lang.Language;
import laurel.lang.Wording;
import laurel.lang.Wordings;
import laurel.layout.PageAssets;
import laurel.staff.DeskPage;
import laurel.staff.DeskPlace;
import laurel.staff.Member;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.MessageSource;
import org.springframework.http.server.PathContainer;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Gives every page of the desk what stands around its text. */
@Component
class DeskShell implements HandlerInterceptor, WebMvcConfigurer {

	private final Shells shells;

	private final Wordings wordings;

	private final PageAssets assets;

	private final MessageSource messages;

	private final List<DeskPlace> places;

	/** Made with the interceptors, this one among them. */
	private final ObjectProvider<RequestMappingHandlerMapping> routes;

	DeskShell(Shells shells, Wordings wordings, PageAssets assets, MessageSource messages,
			ObjectProvider<DeskPlace> places,
			@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> routes) {
		this.shells = shells;
		this.wordings = wordings;
		this.assets = assets;
		this.messages = messages;
		this.routes = routes;
		this.places = places.stream().sorted(Comparator.comparingInt(DeskPlace::order)).toList();
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this);
	}

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView answer) {
		if (answer == null || !(answer.getModel().get("page") instanceof DeskPage page)) {
			return;
		}
		Locale locale = RequestContextUtils.getLocale(request);
		Language language = Language.of(locale);
		Wording wording = this.wordings.in(language);
		Member member = (Member) request.getAttribute(Member.class.getName());
		answer.addObject("shell", this.shells.in(language))
			.addObject("wording", wording)
			.addObject("assets", this.assets)
			.addObject("title", wording.say(page.title(), page.arguments().toArray()))
			.addObject("heading", wording.phrase(page.title(), page.arguments().toArray()))
			.addObject("faults", faults(answer, locale))
			.addObject("member", member)
			.addObject("places", (member != null) ? placesOf(member) : List.of())
			.addObject("here", whereItCanBeAskedFor(request.getRequestURI()))
			.addObject("token", token(request));
	}

	/**
	 * A form that was refused is shown at the address that it was sent to, and some of
	 * these only take forms: then the page above it.
	 */
	private String whereItCanBeAskedFor(String path) {
		String address = path;
		while (!address.equals("/desk") && !isPage(PathContainer.parsePath(address))) {
			address = address.substring(0, address.lastIndexOf('/'));
		}
		return address;
	}

	private boolean isPage(PathContainer path) {
		return this.routes.getObject()
			.getHandlerMethods()
			.keySet()
			.stream()
			.filter((route) -> route.getMethodsCondition().getMethods().contains(RequestMethod.GET))
			.flatMap((route) -> route.getPathPatternsCondition().getPatterns().stream())
			.anyMatch((pattern) -> pattern.getPatternString().startsWith("/desk") && pattern.matches(path));
	}

	private List<DeskPlace> placesOf(Member member) {
		return this.places.stream().filter((place) -> place.isFor(member.role())).toList();
	}

	/** Read before the page is written: a new one needs a session, and that a cookie. */
	private static String token(HttpServletRequest request) {
		return (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) ? token.getToken() : "";
	}

	private List<Fault> faults(ModelAndView answer, Locale locale) {
		List<Fault> faults = new ArrayList<>();
		for (Object value : answer.getModel().values()) {
			if (value instanceof BindingResult problems) {
				for (ObjectError problem : FormOrder.of(problems)) {
					String field = (problem instanceof FieldError wrong) ? wrong.getField().replaceAll("[\\[\\]]", "")
							: "";
					faults.add(new Fault(field, this.messages.getMessage(problem, locale)));
				}
			}
		}
		return faults.stream().map((fault) -> isAlone(fault, faults) ? fault : inItsLanguage(fault, locale)).toList();
	}

	private static boolean isAlone(Fault fault, List<Fault> faults) {
		return !fault.field().matches("(es|en)(\\..*)?")
				|| faults.stream().filter((other) -> other.text().equals(fault.text())).count() == 1;
	}

	/** Two fields of one name stand side by side where something is written twice. */
	private Fault inItsLanguage(Fault fault, Locale locale) {
		String side = fault.field().matches("es(\\..*)?") ? "language.spanish" : "language.english";
		return new Fault(fault.field(), this.messages.getMessage("form.error.side",
				new Object[] { fault.text(), this.messages.getMessage(side, null, locale) }, locale));
	}

	/**
	 * One line of the summary of errors.
	 *
	 * @param field id of the field it is about; empty for the form as a whole
	 */
	record Fault(String field, String text) {

	}

}
