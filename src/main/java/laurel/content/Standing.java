package laurel.content;

import java.time.Instant;

import laurel.lang.Language;
import org.jspecify.annotations.Nullable;

/**
 * How a text of a manuscript stands, for readers and for staff.
 *
 * @param written what staff wrote; null where nothing is written in this language
 * @param released what readers see, saw or will see of it; null for nothing
 * @param seen whether readers could see it, now or once
 */
public record Standing(Language language, @Nullable ManuscriptText written, @Nullable EntryText released, State state,
		boolean seen) {

	static Standing of(Language language, @Nullable ManuscriptText written, @Nullable EntryText released, Instant now) {
		return new Standing(language, written, released, State.of(written, released, now),
				released != null && !released.publishAt().isAfter(now));
	}

	/** Whether readers do not see what was saved last, or will not. */
	public boolean isAhead() {
		return this.written != null && this.written.isAhead();
	}

	/** Whether an editor is asked to look at it. */
	public boolean isReady() {
		return this.written != null && this.written.stage() == Stage.READY;
	}

	/** Whether there is anything to release that readers do not see already. */
	public boolean isReleasable() {
		return this.written != null && (this.state != State.PUBLIC || isAhead());
	}

	/** What it is for readers. */
	public enum State {

		/** Nothing is written. */
		MISSING,

		/** Nothing of it is released. */
		WRITTEN,

		/** Readers will see it. */
		SCHEDULED,

		/** Readers see it. */
		PUBLIC,

		/** Its last day is over. */
		ENDED,

		/** It was taken away from readers, or stands below a notice. */
		WITHDRAWN;

		private static State of(@Nullable ManuscriptText written, @Nullable EntryText released, Instant now) {
			if (released == null) {
				return (written == null) ? MISSING : WRITTEN;
			}
			if (released.withdrawal() != null) {
				return WITHDRAWN;
			}
			if (Published.isPublic(released, now)) {
				return PUBLIC;
			}
			return released.publishAt().isAfter(now) ? SCHEDULED : ENDED;
		}

	}

}
