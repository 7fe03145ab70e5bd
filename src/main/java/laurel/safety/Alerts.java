package laurel.safety;

import laurel.audit.AuditLog;
import laurel.lang.Language;
import laurel.lang.Wording;
import laurel.staff.Member;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The write side of the alert's words; each change is on record. */
@Service
@Transactional
public class Alerts {

	private final AlertWordingRepository wordings;

	private final AuditLog log;

	Alerts(AlertWordingRepository wordings, AuditLog log) {
		this.wordings = wordings;
		this.log = log;
	}

	/** The words as they are kept, to be changed. */
	@Transactional(readOnly = true)
	public AlertForm form() {
		return AlertForm.of(this.wordings.getReferenceById(AlertWording.ID));
	}

	/** What the alert says in this language where staff wrote nothing. */
	public static String builtInText(Wording wording) {
		return wording.say("alert.text");
	}

	/** What stands before the numbers where staff wrote nothing. */
	public static String builtInDanger(Wording wording) {
		return wording.say("alert.danger");
	}

	/**
	 * Takes over what the form says, which has no fault.
	 * @throws OptimisticLockingFailureException where somebody else changed it since the
	 * form was opened; then nothing is
	 */
	public void change(AlertForm form, Member who) {
		AlertWording kept = this.wordings.getReferenceById(AlertWording.ID);
		if (kept.version() != form.getVersion()) {
			throw new OptimisticLockingFailureException("the alert was changed meanwhile");
		}
		AlertForm old = AlertForm.of(kept);
		kept.change(form);
		this.wordings.flush();
		AlertForm fresh = AlertForm.of(kept);
		Typed.Changes changes = new Typed.Changes().add(old.getTextEs(), fresh.getTextEs())
			.add(old.getTextEn(), fresh.getTextEn())
			.add(old.getDangerEs(), fresh.getDangerEs())
			.add(old.getDangerEn(), fresh.getDangerEn());
		if (!changes.isEmpty()) {
			this.log.record(who, AlertAct.CHANGED, Language.ES.code() + " / " + Language.EN.code(), changes.toString());
		}
	}

}
