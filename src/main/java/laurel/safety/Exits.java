package laurel.safety;

import java.net.URI;
import java.util.List;
import java.util.Objects;

import laurel.audit.AuditLog;
import laurel.lang.Language;
import laurel.staff.Member;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/**
 * The write side of the pages that the exit leads to, and what staff see of them; each
 * change is on record.
 */
@Service
@Transactional
public class Exits {

	private final ExitDestinationRepository destinations;

	private final AuditLog log;

	Exits(ExitDestinationRepository destinations, AuditLog log) {
		this.destinations = destinations;
		this.log = log;
	}

	/** Those of a language, as staff ordered them. */
	@Transactional(readOnly = true)
	public List<KeptExit> in(Language language) {
		return this.destinations.findByLanguageOrderByPosition(language).stream().map(KeptExit::of).toList();
	}

	/** One of them; the answer is 404 where there is none. */
	@Transactional(readOnly = true)
	public KeptExit get(long id) {
		return KeptExit.of(find(id));
	}

	/** The address that the form means, which has no fault. */
	public static URI address(ExitForm form) {
		return ExitAddress.canonical(form.getAddress());
	}

	/**
	 * Keeps a new one, after the others; the form has no fault.
	 * @throws DataIntegrityViolationException where somebody else added it meanwhile
	 */
	public void add(ExitForm form, Member who) {
		Language language = Objects.requireNonNull(form.getLanguage());
		this.destinations.lock();
		List<ExitDestination> others = this.destinations.findByLanguageOrderByPosition(language);
		int position = others.isEmpty() ? 1 : others.get(others.size() - 1).position() + 1;
		String address = address(form).toString();
		this.destinations.saveAndFlush(new ExitDestination(language, position, address));
		this.log.record(who, ExitAct.ADDED, language.code(), "– → " + address);
	}

	/** One place up or down; at the end of the list nothing happens. */
	public void move(long id, Step step, Member who) {
		this.destinations.lock();
		ExitDestination destination = find(id);
		int place = destination.position();
		if (step.move(destination, others(destination))) {
			this.destinations.flush();
			this.log.record(who, ExitAct.MOVED, destination.language().code(),
					destination.address() + ": " + place + " → " + destination.position());
		}
	}

	/**
	 * Takes it out of its language's list.
	 * @return whether it was: the last one stays
	 */
	public boolean remove(long id, Member who) {
		this.destinations.lock();
		ExitDestination destination = find(id);
		if (others(destination).size() == 1) {
			return false;
		}
		this.destinations.delete(destination);
		this.destinations.flush();
		this.log.record(who, ExitAct.REMOVED, destination.language().code(), destination.address() + " → –");
		return true;
	}

	/** With itself among them. */
	private List<ExitDestination> others(ExitDestination destination) {
		return this.destinations.findByLanguageOrderByPosition(destination.language());
	}

	private ExitDestination find(long id) {
		return this.destinations.findById(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
