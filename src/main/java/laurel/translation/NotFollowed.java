package laurel.translation;

import java.util.List;

import laurel.content.Candidate;
import laurel.content.Objection;
import laurel.content.PublishCheck;

import org.springframework.stereotype.Component;

/** Readers of both languages are told the same, unless somebody means otherwise. */
@Component
class NotFollowed implements PublishCheck {

	private final ProgressStore store;

	NotFollowed(ProgressStore store) {
		this.store = store;
	}

	@Override
	public List<Objection> check(Candidate candidate) {
		int stale = this.store.stale(candidate.form().getGroup(), candidate.language());
		return (stale == 0) ? List.of()
				: List.of(Objection.warning("language", 0, "", "gate.translation.behind", stale));
	}

}
