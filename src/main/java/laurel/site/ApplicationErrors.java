package laurel.site;

import java.nio.charset.StandardCharsets;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Answers every error that the application meets; asked for by a visitor, its own address
 * is not found.
 */
@Controller
class ApplicationErrors implements ErrorController {

	private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

	private final ErrorPages pages;

	ApplicationErrors(ErrorPages pages) {
		this.pages = pages;
	}

	@RequestMapping("/error")
	ResponseEntity<String> error(HttpServletRequest request) {
		int status = (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code) ? code : 404;
		String path = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		return ResponseEntity.status(status)
			.contentType(HTML)
			.body(this.pages.html(status, path, request.getHeader("Accept-Language")));
	}

}
