package laurel.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks every check what it has against a text; a form that could not even be saved has
 * errors too.
 */
@Service
public class Gate {

	private final EntryChecks checks;

	private final List<PublishCheck> publishChecks;

	Gate(EntryChecks checks, List<PublishCheck> publishChecks) {
		this.checks = checks;
		this.publishChecks = List.copyOf(publishChecks);
	}

	/**
	 * All objections, each once: errors before warnings, and each in the order of the
	 * form's fields and of their lines.
	 */
	@Transactional(readOnly = true)
	public List<Objection> objections(Candidate candidate) {
		List<String> fields = new ArrayList<>(FormTexts.of(candidate.form()).keySet());
		return Stream
			.concat(this.checks.problems(candidate.form()).stream().map(Gate::error),
					this.publishChecks.stream().flatMap((check) -> check.check(candidate).stream()))
			.distinct()
			.sorted(Comparator.comparing(Objection::severity)
				.thenComparing((objection) -> place(objection.field(), fields))
				.thenComparing(Objection::line))
			.toList();
	}

	private static Objection error(Problems.Problem problem) {
		return new Objection(Objection.Severity.ERROR, problem.field(), problem.line(), "", problem.message(),
				problem.arguments());
	}

	/** Fields that hold no text come before the others. */
	private static int place(String field, List<String> fields) {
		return fields.indexOf(field);
	}

}
