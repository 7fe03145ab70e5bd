package laurel.throttle;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/**
 * What networks sent lately, under a key of its own: once this is dropped, nothing tells
 * that two posts came from one place.
 */
final class RecentPosts {

	/** How many a source may send in a period. */
	static final int OF_A_SOURCE = 3;

	/**
	 * Of whom more than this is known at once, the least persistent are forgotten: who
	 * sends from a million sources gains a better standing, and no more room than that
	 * has.
	 */
	static final int REFUSED_SOURCES = 100_000;

	/** A flood goes on when it is refused. People try again too, but not often, */
	private static final int PERSISTENT = 2;

	/** and hardly ever so often. */
	private static final int OBSTINATE = 6;

	/**
	 * By how many posts and by how many refusals a network stands out, and a wide one.
	 */
	private static final List<Integer> MANY_POSTS = List.of(60, 200);

	private static final List<Integer> MANY_REFUSALS = List.of(50, 300);

	private final MemoryKey key = new MemoryKey();

	/** Never more than there is room for: nobody of these is forgotten too early. */
	private final Deque<Post> posts = new ArrayDeque<>();

	/** How many of them came from a source or network. */
	private final Map<String, Integer> sent = new HashMap<>();

	/** By source and network, until they have been quiet for a period. */
	private final Cache<String, Integer> refusals;

	RecentPosts(ClockMeter time) {
		this.refusals = Caffeine.newBuilder()
			.ticker(time)
			.executor(Runnable::run)
			.expireAfterWrite(Shares.PERIOD)
			.maximumSize(REFUSED_SOURCES)
			.build();
	}

	MemoryKey key() {
		return this.key;
	}

	/** How long a source has to wait; nothing, when it has sent few enough. */
	Duration waiting(String source, Instant now) {
		Instant before = now.minus(Shares.PERIOD);
		while (!this.posts.isEmpty() && !this.posts.peekFirst().at.isAfter(before)) {
			remove(this.posts.peekFirst());
		}
		if (this.sent.getOrDefault(source, 0) < OF_A_SOURCE) {
			return Duration.ZERO;
		}
		return this.posts.stream()
			.filter((post) -> post.networks.get(0).equals(source))
			.findFirst()
			.map((oldest) -> Duration.between(before, oldest.at))
			.orElseThrow();
	}

	/**
	 * Where in the shares a post stands: the higher, the more its sender has done for it;
	 * lower, when the source keeps on or its networks are where much comes from.
	 */
	int standing(List<String> networks, Effort effort) {
		int refusals = refusals(networks.get(0));
		int standing = effort.ordinal() + ((refusals < PERSISTENT) ? 1 : (refusals < OBSTINATE) ? 0 : -2);
		for (int wide = 0; wide < MANY_POSTS.size(); wide++) {
			standing -= isCrowded(networks.get(wide + 1), wide) ? 1 : 0;
		}
		return Math.max(standing, 0);
	}

	private boolean isCrowded(String network, int wide) {
		return this.sent.getOrDefault(network, 0) >= MANY_POSTS.get(wide)
				|| refusals(network) >= MANY_REFUSALS.get(wide);
	}

	private int refusals(String network) {
		Integer refusals = this.refusals.getIfPresent(network);
		return (refusals != null) ? refusals : 0;
	}

	Post add(List<String> networks, Instant now) {
		Post post = new Post(networks, now);
		this.posts.add(post);
		networks.forEach((network) -> this.sent.merge(network, 1, Integer::sum));
		return post;
	}

	void remove(Post post) {
		if (this.posts.removeIf((other) -> other == post)) {
			post.networks.forEach(
					(network) -> this.sent.computeIfPresent(network, (same, count) -> (count == 1) ? null : count - 1));
		}
	}

	/**
	 * Counts a refusal. For its networks a source counts a few times only, or one alone
	 * could bring all its neighbours down.
	 */
	void refuse(List<String> networks) {
		if (refusals(networks.get(0)) < PERSISTENT) {
			networks.stream().skip(1).forEach(this::count);
		}
		count(networks.get(0));
	}

	private void count(String network) {
		this.refusals.asMap().merge(network, 1, Integer::sum);
	}

	/** How much is remembered. */
	long size() {
		this.refusals.cleanUp();
		return this.posts.size() + this.refusals.estimatedSize();
	}

	/** One post: from where, narrow to wide, and when. */
	static final class Post {

		private final List<String> networks;

		private final Instant at;

		private Post(List<String> networks, Instant at) {
			this.networks = networks;
			this.at = at;
		}

	}

}
