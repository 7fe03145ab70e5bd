package laurel.audit.desk;

import laurel.audit.AuditFilter;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;

/** What the two forms of the page ask for, and its address. */
class AuditQuery {

	private static final String PATH = "/desk/audit";

	private String who = "";

	private String act = "";

	private String page = "1";

	private @Nullable String noted;

	/** Number of an account, or nothing for anybody. */
	public String getWho() {
		return this.who;
	}

	public void setWho(String who) {
		this.who = who;
	}

	public String getAct() {
		return this.act;
	}

	public void setAct(String act) {
		this.act = act;
	}

	public void setPage(String page) {
		this.page = page;
	}

	/** The head of an earlier day; null where nobody asks whether the log is whole. */
	public @Nullable String getNoted() {
		return this.noted;
	}

	public void setNoted(@Nullable String noted) {
		this.noted = noted;
	}

	AuditFilter filter() {
		return new AuditFilter(this.who.isEmpty() ? null : number(this.who, "[0-9]{1,18}"),
				this.act.isEmpty() ? null : this.act);
	}

	int page() {
		return (int) number(this.page, "[1-9][0-9]{0,6}");
	}

	/** The address of another page of the same events. */
	String ofPage(int other) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(PATH);
		if (!this.who.isEmpty()) {
			address.queryParam("who", this.who);
		}
		if (!this.act.isEmpty()) {
			address.queryParam("act", this.act);
		}
		if (other > 1) {
			address.queryParam("page", other);
		}
		return address.encode().toUriString();
	}

	private static long number(String text, String pattern) {
		if (!text.matches(pattern)) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		return Long.parseLong(text);
	}

}
