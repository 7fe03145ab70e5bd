package laurel.safety;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import laurel.audit.AuditLog;
import laurel.lang.Language;
import laurel.lang.Wordings;
import laurel.staff.Member;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/** The write side of hotlines, and what staff see of them; each change is on record. */
@Service
@Transactional
public class Hotlines {

	private final HotlineRepository hotlines;

	private final AuditLog log;

	private final Clock clock;

	private final Wordings wordings;

	Hotlines(HotlineRepository hotlines, AuditLog log, Clock clock, Wordings wordings) {
		this.hotlines = hotlines;
		this.log = log;
		this.clock = clock;
		this.wordings = wordings;
	}

	/** All of them, as staff ordered them. */
	@Transactional(readOnly = true)
	public List<KeptHotline> all() {
		return this.hotlines.inOrder().stream().map((hotline) -> KeptHotline.of(hotline, today())).toList();
	}

	/** One of them; the answer is 404 where there is none. */
	@Transactional(readOnly = true)
	public KeptHotline get(long id) {
		return KeptHotline.of(find(id), today());
	}

	/** One of them, to be changed. */
	@Transactional(readOnly = true)
	public HotlineForm form(long id) {
		return HotlineForm.of(get(id));
	}

	/** Keeps a new one, after the others; the form has no fault. */
	public void add(HotlineForm form, Member who) {
		this.hotlines.lock();
		List<Hotline> others = this.hotlines.inOrder();
		int position = others.isEmpty() ? 1 : others.get(others.size() - 1).position() + 1;
		Hotline hotline = new Hotline(position, number(form), tty(form), Typed.clean(form.getSource()), texts(form));
		if (form.isVerified()) {
			hotline.verify(today());
		}
		this.hotlines.saveAndFlush(hotline);
		this.log.record(who, HotlineAct.ADDED, title(hotline), hotline.in(Language.EN).number().written());
	}

	/**
	 * Takes over what the form says, which has no fault.
	 * @throws OptimisticLockingFailureException where somebody else changed it since the
	 * form was opened; then nothing is
	 */
	public void change(long id, HotlineForm form, Member who) {
		Hotline hotline = find(id);
		refuseStale(hotline, form.getVersion());
		KeptHotline old = KeptHotline.of(hotline, today());
		hotline.change(number(form), tty(form), Typed.clean(form.getSource()), texts(form));
		if (form.isVerified()) {
			hotline.verify(today());
		}
		this.hotlines.flush();
		String changes = changes(old, KeptHotline.of(hotline, today()));
		if (!changes.isEmpty()) {
			this.log.record(who, HotlineAct.CHANGED, title(hotline), changes);
		}
	}

	/**
	 * Somebody called it today, and it is right.
	 * @param version of what they saw
	 * @throws OptimisticLockingFailureException where that is not what is kept now
	 */
	public void verify(long id, int version, Member who) {
		Hotline hotline = find(id);
		refuseStale(hotline, version);
		String change = new Typed.Changes().add(hotline.verifiedOn(), today()).toString();
		hotline.verify(today());
		this.hotlines.flush();
		this.log.record(who, HotlineAct.VERIFIED, title(hotline), change);
	}

	/** One place up or down; at the end of the list nothing happens. */
	public void move(long id, Step step, Member who) {
		this.hotlines.lock();
		Hotline hotline = find(id);
		int place = hotline.position();
		if (step.move(hotline, this.hotlines.inOrder())) {
			this.hotlines.flush();
			this.log.record(who, HotlineAct.MOVED, title(hotline), place + " → " + hotline.position());
		}
	}

	/**
	 * Takes it away from every page.
	 * @return whether it was: the last one stays
	 */
	public boolean remove(long id, Member who) {
		this.hotlines.lock();
		Hotline hotline = find(id);
		if (this.hotlines.inOrder().size() == 1) {
			return false;
		}
		this.hotlines.delete(hotline);
		this.hotlines.flush();
		this.log.record(who, HotlineAct.REMOVED, title(hotline), hotline.in(Language.EN).number().written() + " → –");
		return true;
	}

	private Hotline find(long id) {
		return this.hotlines.findWithTexts(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	private static void refuseStale(Hotline hotline, int version) {
		if (hotline.version() != version) {
			throw new OptimisticLockingFailureException("the hotline was changed meanwhile");
		}
	}

	private LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), this.wordings.zone());
	}

	private static PhoneNumber number(HotlineForm form) {
		return PhoneNumber.parse(form.getNumber()).orElseThrow();
	}

	private static @Nullable PhoneNumber tty(HotlineForm form) {
		return PhoneNumber.parse(form.getTty()).orElse(null);
	}

	private static Map<Language, Hotline.Text> texts(HotlineForm form) {
		return Map.of(Language.ES, form.getEs().toText(), Language.EN, form.getEn().toText());
	}

	private static String title(Hotline hotline) {
		return hotline.in(Language.EN).name() + " / " + hotline.in(Language.ES).name();
	}

	private static String changes(KeptHotline old, KeptHotline fresh) {
		Typed.Changes changes = new Typed.Changes().add(old.number(), fresh.number())
			.add(old.tty(), fresh.tty())
			.add(old.verifiedOn(), fresh.verifiedOn());
		for (Language language : Language.values()) {
			HotlineLine before = old.in(language);
			HotlineLine after = fresh.in(language);
			changes.add(before.name(), after.name())
				.add(before.hours(), after.hours())
				.add(before.languages(), after.languages())
				.add(before.textKeyword(), after.textKeyword())
				.add(before.textNumber(), after.textNumber())
				.add(before.website(), after.website());
		}
		return changes.add(old.source(), fresh.source()).toString();
	}

}
