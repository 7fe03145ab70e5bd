package laurel.comment;

import java.util.concurrent.TimeUnit;

import laurel.safety.Failure;
import laurel.seal.Seals;
import laurel.spam.SpamFilter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** What happens to comments by itself. Whatever fails is tried again the next time. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class CommentTimes {

	private static final Logger LOG = LoggerFactory.getLogger(CommentTimes.class);

	private final Batches batches;

	private final Seals seals;

	private final SpamFilter spam;

	CommentTimes(Batches batches, Seals seals, SpamFilter spam) {
		this.batches = batches;
		this.seals = seals;
		this.spam = spam;
	}

	/** Before anything becomes public. */
	@EventListener(ApplicationReadyEvent.class)
	void atTheStart() {
		attempt(this.batches::holdLate);
	}

	@Scheduled(fixedDelay = 15, initialDelay = 15, timeUnit = TimeUnit.SECONDS)
	void oftenEnough() {
		attempt(this.batches::publishDue);
		attempt(this.batches::letGo);
	}

	@Scheduled(fixedDelay = 60, initialDelay = 5, timeUnit = TimeUnit.MINUTES)
	void hourly() {
		attempt(this.seals::destroyExpired);
		attempt(this.seals::tellMissingKeys);
		attempt(this.spam::forgetSeldom);
	}

	/** Not the message: it may hold what somebody wrote. */
	private static void attempt(Runnable task) {
		try {
			task.run();
		}
		catch (RuntimeException ex) {
			LOG.error(Failure.describe(ex));
		}
	}

}
