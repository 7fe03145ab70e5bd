package laurel.browser;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import laurel.staff.Allowed;
import laurel.staff.DeskPage;
import laurel.staff.Role;

import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * A text at the desk that keeps what is sent to it, and answers as it is told: a page of
 * a test, framed and guarded as all of the desk are.
 */
@Allowed(Role.WRITER)
class Manuscript implements AutoCloseable {

	static final String PATH = "/desk/writing-test";

	private static final String[] NOTHING = { "" };

	private final List<Map<String, String[]>> saved = Collections.synchronizedList(new ArrayList<>());

	private final List<RequestMappingInfo> routes = new ArrayList<>();

	private final RequestMappingHandlerMapping handlers;

	volatile int status = 200;

	volatile long pause;

	volatile boolean unsaved;

	volatile boolean stale;

	volatile List<String> others = List.of();

	/** How many saves are under way, the most that ever were, and all of them. */
	private int under;

	private int most;

	private int asked;

	Manuscript(RequestMappingHandlerMapping handlers) throws NoSuchMethodException {
		this.handlers = handlers;
		open(PATH, RequestMethod.GET, "page", HttpServletRequest.class);
		open(PATH, RequestMethod.POST, "send", HttpServletRequest.class);
		open(PATH + "/autosave", RequestMethod.POST, "save", HttpServletRequest.class);
		open(PATH + "/autosave", RequestMethod.GET, "renew", HttpServletRequest.class);
	}

	private void open(String path, RequestMethod method, String name, Class<?>... parameters)
			throws NoSuchMethodException {
		RequestMappingInfo route = RequestMappingInfo.paths(path)
			.methods(method)
			.options(this.handlers.getBuilderConfiguration())
			.build();
		this.handlers.registerMapping(route, this, Manuscript.class.getDeclaredMethod(name, parameters));
		this.routes.add(route);
	}

	@Override
	public void close() {
		this.routes.forEach(this.handlers::unregisterMapping);
	}

	ModelAndView page(HttpServletRequest request) {
		return new ModelAndView("test/writing").addObject("page", DeskPage.of("writing.heading"))
			.addObject("look", "writing")
			.addObject("unsaved", this.unsaved ? "true" : null);
	}

	ModelAndView send(HttpServletRequest request) {
		this.saved.add(Map.copyOf(request.getParameterMap()));
		return page(request);
	}

	ResponseEntity<Map<String, Object>> save(HttpServletRequest request) throws InterruptedException {
		enter();
		try {
			Thread.sleep(this.pause);
			if (this.status != 200) {
				return ResponseEntity.status(this.status).body(Map.of());
			}
			this.saved.add(Map.copyOf(request.getParameterMap()));
			return ResponseEntity
				.ok(Map.of("saved", "2:41 p. m.", "others", this.others, "stale", this.stale, "token", token(request)));
		}
		finally {
			leave();
		}
	}

	private synchronized void enter() {
		this.asked++;
		this.under++;
		this.most = Math.max(this.most, this.under);
	}

	private synchronized void leave() {
		this.under--;
	}

	synchronized int asked() {
		return this.asked;
	}

	synchronized int most() {
		return this.most;
	}

	ResponseEntity<Map<String, String>> renew(HttpServletRequest request) {
		return ResponseEntity.ok(Map.of("token", token(request)));
	}

	private static String token(HttpServletRequest request) {
		return ((CsrfToken) request.getAttribute(CsrfToken.class.getName())).getToken();
	}

	/** What was kept of a field, save by save. */
	List<String> kept(String field) {
		synchronized (this.saved) {
			return this.saved.stream().map((form) -> form.getOrDefault(field, NOTHING)[0]).toList();
		}
	}

}
