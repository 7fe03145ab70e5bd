package laurel.account;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import laurel.staff.Role;
import laurel.support.AtDesk;
import laurel.support.Guest;
import laurel.support.Guest.Answer;
import laurel.support.MovedClock;
import laurel.support.WholeSite;
import org.junit.jupiter.api.AfterEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What tests of the doors need; those whom they let in are gone afterwards. */
@WholeSite
public abstract class Doorstep {

	protected static final String PASSWORD = "ágata junco viernes remo";

	protected static final String DOMAIN = "@door.example";

	private static String hash = "";

	@Autowired
	protected JdbcClient database;

	@LocalServerPort
	protected int port;

	@Autowired
	protected MovedClock clock;

	@Autowired
	protected AtDesk desk;

	@Autowired
	protected Codes codes;

	@Autowired
	protected Accounts accounts;

	@Autowired
	private Passwords passwords;

	@AfterEach
	void everybodyLeaves() {
		this.database.sql("""
				delete from desk_session where principal_name in
				(select cast(id as text) from account where email like '%' || :domain)""")
			.param("domain", DOMAIN)
			.update();
		for (String table : List.of("account", "set_up_link")) {
			this.database.sql("delete from " + table + " where email like '%' || :domain")
				.param("domain", DOMAIN)
				.update();
		}
	}

	/** An e-mail address that nobody has yet. */
	protected static String email() {
		return UUID.randomUUID() + DOMAIN;
	}

	/** Somebody new with a password and an app. */
	protected Someone someone(Role role) {
		if (hash.isEmpty()) {
			hash = this.passwords.hash(PASSWORD);
		}
		String secret = this.codes.newSecret();
		String email = email();
		long id = this.database.sql("""
				insert into account (email, name, role, language, password, code_secret, code_step, created_at, version)
				values (:email, 'Vera Nadie', :role, 'en', :password, :secret, 0, now(), 0) returning id""")
			.param("email", email)
			.param("role", role.name().toLowerCase(Locale.ROOT))
			.param("password", hash)
			.param("secret", secret)
			.query(Long.class)
			.single();
		return new Someone(id, email, secret);
	}

	/** Somebody new with a browser that nobody has seen yet. */
	protected Guest guest() {
		return new Guest(this.port);
	}

	/** The code that the app shows now. */
	protected String code(Someone who) {
		return this.codes.codeAt(who.secret(), this.clock.instant());
	}

	protected static Answer signIn(Guest guest, String email, String password, String code) {
		return guest.post("/desk/sign-in", "email", email, "password", password, "code", code);
	}

	/** A browser in which this person signed in just now. */
	protected Guest in(Someone who) {
		Guest guest = guest();
		Answer answer = signIn(guest, who.email(), PASSWORD, code(who));
		if (!answer.location().equals("/desk") || !isIn(guest)) {
			throw new AssertionError(
					"not let in: " + answer.status() + " " + answer.location() + answer.page().select("main").text());
		}
		return guest;
	}

	/** Whether whoever has this browser is let in. */
	protected static boolean isIn(Guest guest) {
		return guest.get("/desk/account").status() == 200;
	}

	/** The acts on record whose target or actor has this name, oldest first. */
	protected List<String> acts(String name) {
		return this.database.sql("select act from audit_event where target = :name or name = :name order by position")
			.param("name", name)
			.query(String.class)
			.list();
	}

	/**
	 * Somebody of the staff.
	 *
	 * @param secret of the app
	 */
	protected record Someone(long id, String email, String secret) {

	}

}
