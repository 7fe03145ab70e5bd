package laurel.account;

import java.util.OptionalLong;

import org.springframework.validation.Errors;

/**
 * A new password, and a code that shows that an app knows the secret it was given.
 */
public class PasswordForm {

	private String password = "";

	private String code = "";

	private long step;

	public String getPassword() {
		return this.password;
	}

	public void setPassword(String password) {
		this.password = password;
	}

	public String getCode() {
		return this.code;
	}

	public void setCode(String code) {
		this.code = code;
	}

	/**
	 * Says what is wrong with it.
	 * @param secret that the code must be of
	 * @param own words that a guesser of the password would know
	 */
	public void check(Errors problems, Passwords passwords, Codes codes, String secret, String... own) {
		String fault = passwords.fault(this.password, own);
		if (fault != null) {
			problems.rejectValue("password", fault);
		}
		OptionalLong step = codes.step(secret, this.code);
		if (step.isEmpty()) {
			problems.rejectValue("code", this.code.isBlank() ? "account.code.missing" : "account.code.wrong");
		}
		this.step = step.orElse(0);
	}

	/** The half minute of the code, once checked. */
	long step() {
		return this.step;
	}

}
