package laurel.content.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/**
 * Leads to the address that a page has now, for ever; the address is one of ours and has
 * no host in it.
 */
final class Moved implements View {

	private final String path;

	private Moved(String path) {
		this.path = path;
	}

	static ModelAndView to(String path) {
		return new ModelAndView(new Moved(path));
	}

	@Override
	public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response) {
		response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
		response.setHeader("Location", this.path);
	}

}
