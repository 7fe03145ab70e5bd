package laurel.comment.web;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import laurel.detail.LookAlikes;
import laurel.staff.HouseNames;
import laurel.throttle.Sources;
import laurel.throttle.Throttle;

import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/**
 * Keeps everybody from speaking under a name that looks like that of the organisation or
 * of somebody who works there.
 */
@Component
class OwnNames {

	/** What those who work for a site are called, whoever they are. */
	private static final List<String> PARTS = List.of("admin", "administrator", "administrador", "administradora",
			"moderator", "moderador", "moderadora", "staff", "personal", "webmaster", "support", "soporte", "team",
			"equipo");

	private static final Pattern WORDS = Pattern.compile("[\\s\\p{P}]+");

	/** Whoever could try any number would learn who works here. */
	private static final int TRIES = 5;

	private static final Duration EVERY = Duration.ofMinutes(2);

	private final List<HouseNames> names;

	private final Throttle throttle;

	private final Sources sources;

	OwnNames(List<HouseNames> names, Throttle throttle, Sources sources) {
		this.names = List.copyOf(names);
		this.throttle = throttle;
		this.sources = sources;
	}

	void check(CommentForm form, Errors problems, HttpServletRequest request) {
		String name = form.cleanName();
		String source = "name " + this.sources.of(request);
		if (name.isEmpty()) {
			return;
		}
		if (!this.throttle.take(source, TRIES, EVERY)) {
			problems.rejectValue("name", "comment.name.tries");
		}
		else if (isTaken(name)) {
			problems.rejectValue("name", "comment.name.taken");
		}
		else {
			this.throttle.giveBack(source, TRIES, EVERY);
		}
	}

	/**
	 * Whether it is one of theirs, or has one of more than one word or what they are
	 * called in it.
	 */
	private boolean isTaken(String name) {
		String skeleton = LookAlikes.skeleton(name);
		if (skeleton.isEmpty()) {
			return false;
		}
		List<String> words = WORDS.splitAsStream(name).map(LookAlikes::skeleton).toList();
		return Stream.concat(PARTS.stream().map(LookAlikes::skeleton).filter(words::contains), taken(skeleton))
			.findAny()
			.isPresent();
	}

	private Stream<String> taken(String skeleton) {
		return Stream.concat(PARTS.stream(), this.names.stream().flatMap((house) -> house.names().stream()))
			.filter((name) -> {
				String taken = LookAlikes.skeleton(name);
				return skeleton.equals(taken) || (name.strip().contains(" ") && skeleton.contains(taken));
			});
	}

}
