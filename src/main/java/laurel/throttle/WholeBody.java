package laurel.throttle;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeoutException;

import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpHeaderValue;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.MimeTypes;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.EagerContentHandler;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.NanoTime;
import org.eclipse.jetty.util.thread.Invocable;
import org.jspecify.annotations.Nullable;

/**
 * Waits for the whole body of a request without a thread, and hands the request on with
 * it. What is larger than it may be is thrown away as it comes, for a browser reads no
 * answer before it has sent all; whoever then reads that body is told why there is none.
 */
final class WholeBody extends EagerContentHandler.ContentLoader implements Invocable.Task {

	/** Whoever sends more than this, in bytes, is not waited for. */
	private static final int MOST_THROWN_AWAY = 16 * 1024 * 1024;

	private final Limits limits;

	private final long start = NanoTime.now();

	private final ByteArrayOutputStream held = new ByteArrayOutputStream(1024);

	private long thrownAway;

	WholeBody(Handler handler, Request request, Response response, Callback callback, Limits limits) {
		super(handler, request, response, callback);
		this.limits = limits;
	}

	@Override
	protected void load() {
		long length = getRequest().getLength();
		boolean asksFirst = getRequest().getHeaders().contains(HttpHeader.EXPECT, HttpHeaderValue.CONTINUE.asString());
		if (length > MOST_THROWN_AWAY || (length > this.limits.largest && asksFirst)) {
			this.thrownAway = length;
			handOn();
		}
		else {
			read(Runnable::run);
		}
	}

	/** More has come, or nothing for too long. */
	@Override
	public void run() {
		read(getRequest().getContext()::execute);
	}

	/** Nothing here waits; whatever may, is done elsewhere. */
	@Override
	public InvocationType getInvocationType() {
		return InvocationType.NON_BLOCKING;
	}

	private void read(Executor elsewhere) {
		for (Content.Chunk chunk = getRequest().read(); chunk != null; chunk = getRequest().read()) {
			Runnable end = Content.Chunk.isFailure(chunk) ? failed(chunk.getFailure()) : add(chunk);
			if (end != null) {
				elsewhere.execute(end);
				return;
			}
		}
		getRequest().demand(this);
	}

	private Runnable failed(Throwable failure) {
		return (failure instanceof TimeoutException) ? this::endLate : () -> {
			giveBack();
			Response.writeError(getRequest(), getResponse(), getCallback(), failure);
		};
	}

	/** What to do now; null while there is more to come. */
	private @Nullable Runnable add(Content.Chunk chunk) {
		boolean last = chunk.isLast();
		boolean room = keep(chunk.getByteBuffer());
		chunk.release();
		if (!room) {
			return () -> end(HttpStatus.SERVICE_UNAVAILABLE_503);
		}
		if (last || this.thrownAway > MOST_THROWN_AWAY) {
			return this::handOn;
		}
		return (NanoTime.millisSince(this.start) > this.limits.time.toMillis()) ? this::endLate : null;
	}

	private boolean keep(ByteBuffer bytes) {
		int before = this.held.size();
		int after = before + bytes.remaining();
		if (this.thrownAway > 0 || after > this.limits.largest) {
			giveBack();
			this.thrownAway += after;
			return true;
		}
		if (!this.limits.room.grow(before, after)) {
			return false;
		}
		this.held.writeBytes(BufferUtil.toArray(bytes));
		return true;
	}

	private void handOn() {
		Content.Chunk body = (this.thrownAway > 0)
				? Content.Chunk.from(new HttpException.RuntimeException(HttpStatus.PAYLOAD_TOO_LARGE_413), true)
				: Content.Chunk.from(ByteBuffer.wrap(readable(this.held.toByteArray())), true);
		handle(new Loaded(getRequest(), body), getResponse(), Callback.from(getCallback(), this::giveBack));
	}

	private byte[] readable(byte[] body) {
		String type = getRequest().getHeaders().get(HttpHeader.CONTENT_TYPE);
		return MimeTypes.Type.FORM_ENCODED.is(MimeTypes.getContentTypeWithoutCharset(type)) ? ReadableForm.of(body)
				: body;
	}

	private void endLate() {
		if (this.thrownAway > 0) {
			handOn();
		}
		else {
			end(HttpStatus.REQUEST_TIMEOUT_408);
		}
	}

	private void end(int status) {
		giveBack();
		getResponse().getHeaders().put(HttpHeader.CONNECTION, HttpHeaderValue.CLOSE.asString());
		Response.writeError(getRequest(), getResponse(), getCallback(), status);
	}

	private void giveBack() {
		this.limits.room.giveBack(this.held.size());
		this.held.reset();
	}

	/**
	 * What a body may take.
	 *
	 * @param largest in bytes
	 * @param time from its first byte to its last
	 * @param room the memory that it shares with all others
	 */
	record Limits(int largest, Duration time, BodyRoom room) {
	}

	/** A request whose body is here, or will never be. */
	private static final class Loaded extends Request.Wrapper {

		private Content.Chunk next;

		private Loaded(Request request, Content.Chunk body) {
			super(request);
			this.next = body;
		}

		@Override
		public Content.Chunk read() {
			Content.Chunk chunk = this.next;
			this.next = Content.Chunk.next(chunk);
			return chunk;
		}

		@Override
		public void demand(Runnable demandCallback) {
			getContext().execute(demandCallback);
		}

	}

}
