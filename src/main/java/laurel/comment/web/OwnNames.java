package laurel.comment.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import laurel.detail.LookAlikes;
import laurel.staff.HouseNames;

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
			"moderator", "moderador", "moderadora", "staff", "personal", "webmaster", "support", "soporte");

	private final List<HouseNames> names;

	OwnNames(List<HouseNames> names) {
		this.names = List.copyOf(names);
	}

	void check(CommentForm form, Errors problems) {
		String skeleton = LookAlikes.skeleton(form.cleanName());
		if (!skeleton.isEmpty() && taken().contains(skeleton)) {
			problems.rejectValue("name", "comment.name.taken");
		}
	}

	private Set<String> taken() {
		return Stream.concat(PARTS.stream(), this.names.stream().flatMap((house) -> house.names().stream()))
			.map(LookAlikes::skeleton)
			.collect(Collectors.toSet());
	}

}
