package laurel.content;

import laurel.staff.Member;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Whoever changes a manuscript changes it alone until the transaction ends. */
@Component
class ManuscriptLock {

	private final ManuscriptRepository manuscripts;

	ManuscriptLock(ManuscriptRepository manuscripts) {
		this.manuscripts = manuscripts;
	}

	/** The manuscript, which this person may open. */
	Manuscript hold(Member who, long id) {
		return this.manuscripts.lockById(id)
			.filter((manuscript) -> Manuscripts.mayOpen(who, manuscript))
			.orElseThrow(() -> new IllegalArgumentException("no such manuscript"));
	}

	/**
	 * The same as this person saw it.
	 * @param version of the manuscript that they saw
	 * @throws OptimisticLockingFailureException when somebody changed it meanwhile
	 */
	Manuscript hold(Member who, long id, int version) {
		Manuscript manuscript = hold(who, id);
		if (manuscript.version() != version) {
			throw new OptimisticLockingFailureException("the manuscript was changed meanwhile");
		}
		return manuscript;
	}

}
