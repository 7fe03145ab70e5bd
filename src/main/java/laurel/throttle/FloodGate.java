package laurel.throttle;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import laurel.throttle.Admission.Result;

import org.springframework.stereotype.Component;

/**
 * Lets in what people send, at most so much from one source, for one place and for the
 * whole site, and keeps room for people while a program sends hundreds a second. It knows
 * sources by hashes under a key that changes every day; what was counted under the old
 * one is forgotten with it.
 */
@Component
public class FloodGate {

	/** Posts in a minute, let in or not: more than any day of a site like this has. */
	static final int NORMAL = 30;

	/** After a minute in front of a form somebody has a better standing than before. */
	private static final Duration LATER = Duration.ofMinutes(1);

	/** How much of the room of the whole site one place may have. */
	static final int PLACE = 75;

	private static final int PLACES = 10_000;

	private final Sources sources;

	private final ClockMeter time;

	private final Shares site;

	private final Cache<String, Shares> places = Caffeine.newBuilder().maximumSize(PLACES).build();

	private RecentPosts recent;

	private LocalDate day;

	private long minute;

	private int posts;

	private int postsBefore;

	FloodGate(Sources sources, Clock clock) {
		this.sources = sources;
		this.time = new ClockMeter(clock);
		this.site = new Shares(100, this.time);
		this.recent = new RecentPosts(this.time);
		this.day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
	}

	/**
	 * Takes room for a post, where there is any, until it is given back.
	 * @param place of which there must not be more than there are entries
	 */
	public synchronized Admission admit(HttpServletRequest request, String place, Effort effort) {
		Instant now = this.time.clock().instant();
		change(now);
		this.posts++;
		RecentPosts today = this.recent;
		List<String> networks = this.sources.networks(request, today.key());
		Duration wait = today.waiting(networks.get(0), now);
		Admission admission = wait.isZero() ? room(place, today.standing(networks, effort))
				: Admission.refused(Result.SOURCE_FULL, wait);
		if (!admission.isGranted()) {
			today.refuse(networks);
			return admission;
		}
		RecentPosts.Post post = today.add(networks, now);
		return Admission.granted(() -> giveBack(today, post, admission));
	}

	private synchronized void giveBack(RecentPosts posts, RecentPosts.Post post, Admission room) {
		posts.remove(post);
		room.close();
	}

	private Admission room(String place, int standing) {
		Shares atPlace = this.places.get(place, (unseen) -> new Shares(PLACE, this.time));
		int placeShare = atPlace.take(standing);
		if (placeShare < 0) {
			return Admission.refused(Result.PLACE_FULL, LATER);
		}
		int siteShare = this.site.take(standing);
		if (siteShare < 0) {
			atPlace.giveBack(placeShare);
			return Admission.refused(Result.SITE_FULL, LATER);
		}
		return Admission.granted(() -> {
			atPlace.giveBack(placeShare);
			this.site.giveBack(siteShare);
		});
	}

	/** Whether so much is being sent that people should be asked for more effort. */
	public synchronized boolean isFlood() {
		change(this.time.clock().instant());
		return Math.max(this.posts, this.postsBefore) > NORMAL;
	}

	/** How much is remembered of sources. */
	synchronized long remembered() {
		return this.recent.size();
	}

	private void change(Instant now) {
		LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
		if (!today.equals(this.day)) {
			this.day = today;
			this.recent = new RecentPosts(this.time);
		}
		long thisMinute = now.getEpochSecond() / 60;
		if (thisMinute != this.minute) {
			this.postsBefore = (thisMinute == this.minute + 1) ? this.posts : 0;
			this.posts = 0;
			this.minute = thisMinute;
		}
	}

}
