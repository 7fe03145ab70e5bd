package laurel.site;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

import laurel.safety.SafetyHeaders;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Answers what the server turns away before the application sees it: malformed, over-long
 * and unreadable requests.
 */
@Component
class ServerErrors implements WebServerFactoryCustomizer<JettyServletWebServerFactory> {

	private final ObjectProvider<ErrorPages> pages;

	private final SafetyHeaders headers;

	ServerErrors(ObjectProvider<ErrorPages> pages, SafetyHeaders headers) {
		this.pages = pages;
		this.headers = headers;
	}

	@Override
	public void customize(JettyServletWebServerFactory factory) {
		factory.addServerCustomizers(this::customize);
	}

	private void customize(Server server) {
		server.setErrorHandler(new Handler());
		for (var connector : server.getConnectors()) {
			for (var http : connector.getConnectionFactories()) {
				if (http instanceof HttpConnectionFactory factory) {
					factory.getHttpConfiguration().setSendServerVersion(false);
				}
			}
		}
	}

	private final class Handler extends ErrorHandler {

		@Override
		public boolean errorPageForMethod(String method) {
			return true;
		}

		@Override
		protected void generateResponse(Request request, Response response, int code, String message, Throwable cause,
				Callback callback) {
			ServerErrors.this.headers.writeTo(response.getHeaders()::put);
			response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/html;charset=UTF-8");
			String html = ServerErrors.this.pages.getObject()
				.html(code, request.getHttpURI().getPath(), request.getHeaders().get(HttpHeader.ACCEPT_LANGUAGE));
			response.write(true, ByteBuffer.wrap(html.getBytes(StandardCharsets.UTF_8)), callback);
		}

	}

}
