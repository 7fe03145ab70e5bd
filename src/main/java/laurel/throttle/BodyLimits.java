package laurel.throttle;

import java.time.Duration;
import java.util.List;

import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.EagerContentHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Has the server read what is sent before the application comes to know of it, and for a
 * limited time: however many send slowly, no thread waits for them, and nobody who reads.
 */
@Component
class BodyLimits implements WebServerFactoryCustomizer<JettyServletWebServerFactory> {

	/**
	 * From a slow line a long comment comes in two seconds, a long article in fifteen.
	 */
	static final Duration TIME = Duration.ofSeconds(20);

	/** How many may knock at once; with fewer, readers wait outside in a flood. */
	private static final int KNOCKING = 1024;

	/** How much of the memory bodies may fill. */
	private static final int PART = 8;

	private final int ofReaders;

	private final List<LongBodies> longer;

	BodyLimits(@Value("${server.jetty.max-http-form-post-size}") DataSize ofReaders, List<LongBodies> longer) {
		this.ofReaders = Math.toIntExact(ofReaders.toBytes());
		this.longer = List.copyOf(longer);
	}

	@Override
	public void customize(JettyServletWebServerFactory factory) {
		factory.addServerCustomizers((server) -> limit(server, TIME));
	}

	void limit(Server server, Duration time) {
		BodyRoom room = new BodyRoom(Runtime.getRuntime().maxMemory() / PART);
		server.setHandler(new EagerContentHandler(server.getHandler(), new Loading(time, room)));
		for (var connector : server.getConnectors()) {
			if (connector instanceof ServerConnector network) {
				network.setAcceptQueueSize(KNOCKING);
				network.setIdleTimeout(time.toMillis());
				network.addBean(new SlowHeads(network, time));
			}
		}
	}

	private int largest(Request request) {
		String path = Request.getPathInContext(request);
		return this.longer.stream()
			.filter((bodies) -> bodies.contain(path))
			.mapToInt(LongBodies::largest)
			.max()
			.orElse(this.ofReaders);
	}

	private final class Loading implements EagerContentHandler.ContentLoaderFactory {

		private final Duration time;

		private final BodyRoom room;

		Loading(Duration time, BodyRoom room) {
			this.time = time;
			this.room = room;
		}

		/** Whatever it is that is sent. */
		@Override
		public @Nullable String getApplicableMimeType() {
			return null;
		}

		@Override
		public EagerContentHandler.ContentLoader newContentLoader(String contentType, String mimeType, Handler handler,
				Request request, Response response, Callback callback) {
			return new WholeBody(handler, request, response, callback,
					new WholeBody.Limits(largest(request), this.time, this.room));
		}

	}

}
