package laurel.gate;

import java.util.List;

import laurel.content.Candidate;
import laurel.content.Objection;
import laurel.content.PublishCheck;

import org.springframework.stereotype.Component;

/** Both languages come at once, so that nobody is told later than others. */
@Component
class Translation implements PublishCheck {

	@Override
	public List<Objection> check(Candidate candidate) {
		return (candidate.other() != null) ? List.of()
				: List.of(Objection.warning("language", 0, "", "gate.translation.missing"));
	}

}
