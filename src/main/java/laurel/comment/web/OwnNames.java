package laurel.comment.web;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import laurel.detail.LookAlikes;
import laurel.staff.HouseNames;

import org.springframework.stereotype.Component;

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

	private final List<HouseNames> names;

	OwnNames(List<HouseNames> names) {
		this.names = List.copyOf(names);
	}

	/**
	 * Whether a name is one of theirs, or has one of more than one word or what they are
	 * called in it.
	 */
	boolean areTaken(CommentForm form) {
		String skeleton = LookAlikes.skeleton(form.cleanName());
		if (skeleton.isEmpty()) {
			return false;
		}
		List<String> words = WORDS.splitAsStream(form.cleanName()).map(LookAlikes::skeleton).toList();
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
