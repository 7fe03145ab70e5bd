package laurel.account;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import laurel.lang.Language;
import laurel.staff.Member;
import laurel.staff.Role;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the staff. Accounts are never deleted, for the record names them; a
 * disabled one lets nobody in. Only what changed is written: a code that is used while
 * something else is changed stays used.
 */
@Entity
@DynamicUpdate
public class Account {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private String email;

	private String name;

	private Role role;

	private Language language;

	private @Nullable String password;

	private @Nullable String codeSecret;

	private long codeStep;

	private Instant createdAt;

	private @Nullable Instant disabledAt;

	@Version
	private int version;

	/** For Hibernate alone. */
	protected Account() {
	}

	Account(String email, String name, Role role, Language language, Instant now) {
		this.email = email;
		this.name = name;
		this.role = role;
		this.language = language;
		this.createdAt = now;
	}

	public long id() {
		if (this.id == null) {
			throw new IllegalStateException("not saved yet");
		}
		return this.id;
	}

	public String email() {
		return this.email;
	}

	public String name() {
		return this.name;
	}

	public Role role() {
		return this.role;
	}

	public Language language() {
		return this.language;
	}

	public int version() {
		return this.version;
	}

	public boolean isDisabled() {
		return this.disabledAt != null;
	}

	/** Whether a password, with a code, lets this person in. */
	public boolean hasPassword() {
		return this.password != null;
	}

	/** As the rest of the desk knows this person. */
	public Member member() {
		return new Member(id(), this.name, this.role, this.language);
	}

	boolean isAdministrator() {
		return this.role == Role.ADMINISTRATOR && !isDisabled();
	}

	@Nullable String password() {
		return this.password;
	}

	@Nullable String codeSecret() {
		return this.codeSecret;
	}

	void introduce(String name, Language language) {
		this.name = name;
		this.language = language;
	}

	void become(Role role) {
		this.role = role;
	}

	void disable(Instant now) {
		this.disabledAt = now;
	}

	void enable() {
		this.disabledAt = null;
	}

	/**
	 * Lets a password in, with codes.
	 * @param password as hashed
	 * @param codeSecret in Base32
	 * @param step of the code that is used already
	 */
	void usePassword(String password, String codeSecret, long step) {
		this.password = password;
		this.codeSecret = codeSecret;
		this.codeStep = step;
	}

	void dropPassword() {
		this.password = null;
		this.codeSecret = null;
	}

}
