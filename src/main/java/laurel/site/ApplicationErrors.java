package laurel.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import laurel.safety.SafetyHeaders;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Answers every error that the application meets; asked for by a visitor, its own address
 * is not found.
 */
@Controller
class ApplicationErrors implements ErrorController {

	private final ErrorPages pages;

	private final SafetyHeaders headers;

	ApplicationErrors(ErrorPages pages, SafetyHeaders headers) {
		this.pages = pages;
		this.headers = headers;
	}

	@RequestMapping("/error")
	void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
		int status = (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code) ? code : 404;
		String path = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		byte[] page = this.pages.html(status, path, request.getHeader("Accept-Language"))
			.getBytes(StandardCharsets.UTF_8);
		response.setStatus(status);
		// The server has put its own caching rule on the error.
		this.headers.writeTo(response::setHeader);
		response.setContentType("text/html;charset=UTF-8");
		response.setHeader("Vary", "Accept-Encoding");
		if (String.valueOf(request.getHeader("Accept-Encoding")).contains("gzip")) {
			// The server compresses successes only, and a slow line meets errors too.
			response.setHeader("Content-Encoding", "gzip");
			page = gzip(page);
		}
		response.setContentLength(page.length);
		response.getOutputStream().write(page);
	}

	private static byte[] gzip(byte[] page) throws IOException {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (GZIPOutputStream packer = new GZIPOutputStream(packed)) {
			packer.write(page);
		}
		return packed.toByteArray();
	}

}
