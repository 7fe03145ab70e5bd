package laurel.throttle;

import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import laurel.lang.Language;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Signs the forms of visitors who have no session: a token says which form it was written
 * into and since when that form has been open, serves once, and says nothing of whoever
 * has it. All have the same length.
 */
@Component
public class FormTokens {

	/** For how long a form may stay open. */
	static final Duration LIFE = Duration.ofHours(12);

	/** Nobody reads the rules and writes a sentence in less; programs do. */
	static final Duration QUICKEST = Duration.ofSeconds(3);

	/** So many comments in twelve hours pass no limit: see {@code FloodGate}. */
	private static final int MOST = 100_000;

	private final MemoryKey placeKey = new MemoryKey();

	private final MemoryKey tokenKey = new MemoryKey();

	private final Clock clock;

	private final UsedForms used;

	@Autowired
	FormTokens(Clock clock) {
		this(clock, MOST);
	}

	FormTokens(Clock clock, int most) {
		this.clock = clock;
		this.used = new UsedForms(clock, LIFE, most);
	}

	/**
	 * A token for a form that nobody has seen yet.
	 * @param place which form it is; whoever takes it must say the same
	 * @param language of the page that shows it
	 */
	public String issue(String place, Language language) {
		Instant now = this.clock.instant();
		return new OpenForm(UUID.randomUUID(), now, now, sign(place, language)).token(this.tokenKey);
	}

	/**
	 * A token for a form that is shown once more, with what was written into it. It is
	 * the same form still: as old as it was, and used up when any of its tokens is. What
	 * was used, or is none of this place, begins anew.
	 */
	public String renew(@Nullable String token, String place, Language language) {
		// Before it is looked up: no token of a used form may be younger than its use.
		Instant now = this.clock.instant();
		OpenForm form = OpenForm.read(token, this.tokenKey);
		if (form == null || !isOf(form, place, language) || this.used.contains(form.id())) {
			return issue(place, language);
		}
		// A clock that was set back must not make anybody wait for it.
		Instant shown = form.shown().isAfter(now) ? now : form.shown();
		return new OpenForm(form.id(), shown, now, form.place()).token(this.tokenKey);
	}

	/** What all tokens of one form have in common; empty for what is not ours. */
	public Optional<UUID> form(@Nullable String token) {
		return Optional.ofNullable(OpenForm.read(token, this.tokenKey)).map(OpenForm::id);
	}

	/** What a form is, and whether it could be used up now. */
	public Checked look(@Nullable String token, String place, Language language) {
		return check(OpenForm.read(token, this.tokenKey), place, language);
	}

	/**
	 * Uses a form up if it can be used: of all who send it at once exactly one is told
	 * that it is fresh. Whoever is told so and then keeps nothing gives it back.
	 */
	public Checked take(@Nullable String token, String place, Language language) {
		OpenForm form = OpenForm.read(token, this.tokenKey);
		Checked checked = check(form, place, language);
		return (form == null || !checked.isFresh() || this.used.add(form.id())) ? checked
				: new Checked(Outcome.USED, checked.age());
	}

	private Checked check(@Nullable OpenForm form, String place, Language language) {
		if (form == null) {
			return new Checked(Outcome.FORGED, Duration.ZERO);
		}
		Instant now = this.clock.instant();
		Outcome outcome = isOf(form, place, language) ? outcome(form, now) : Outcome.FOREIGN;
		return new Checked(outcome, Duration.between(form.shown(), now));
	}

	private Outcome outcome(OpenForm form, Instant now) {
		if (this.used.contains(form.id())) {
			return Outcome.USED;
		}
		if (!now.isBefore(form.written().plus(LIFE)) || this.used.forgetsWhatWasWritten(form.written())) {
			return Outcome.EXPIRED;
		}
		return now.isBefore(form.shown().plus(QUICKEST)) ? Outcome.TOO_QUICK : Outcome.FRESH;
	}

	/** Makes a form that was taken as good as it was, for nothing was kept of it. */
	public void giveBack(@Nullable String token) {
		OpenForm form = OpenForm.read(token, this.tokenKey);
		if (form != null) {
			this.used.remove(form.id());
		}
	}

	private boolean isOf(OpenForm form, String place, Language language) {
		return MessageDigest.isEqual(form.place(), sign(place, language));
	}

	private byte[] sign(String place, Language language) {
		return this.placeKey.sign(language.code() + '/' + place);
	}

	/**
	 * What a form that was sent turned out to be.
	 *
	 * @param outcome whether it may be kept, or why not
	 * @param age since it was first shown; zero where nobody can know
	 */
	public record Checked(Outcome outcome, Duration age) {

		/** Whether what was sent may be kept. */
		public boolean isFresh() {
			return this.outcome == Outcome.FRESH;
		}

	}

	/** Whether a form may be kept, or why not. */
	public enum Outcome {

		/** Ours, in time, and used for the first time. */
		FRESH,

		/** Ours, and sent sooner than anybody writes; a second later it may be good. */
		TOO_QUICK,

		/** Ours, and open for too long, or for longer than can be told apart. */
		EXPIRED,

		/** Ours, and what it held was kept already. */
		USED,

		/** Ours, of another place or of the same in the other language. */
		FOREIGN,

		/** Not ours, altered, or of before the last start. */
		FORGED

	}

}
