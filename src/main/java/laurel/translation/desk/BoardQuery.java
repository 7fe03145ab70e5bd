package laurel.translation.desk;

import java.util.Locale;
import java.util.stream.Stream;

import laurel.lang.Language;
import laurel.translation.Board;
import laurel.translation.Translation.State;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;

/** Which part of the board somebody asks for. */
class BoardQuery {

	private String state = "";

	private String kind = "";

	private String target = "";

	private String page = "1";

	/**
	 * @throws ResponseStatusException for a part that there can't be
	 */
	Board.Choice choice() {
		return new Board.Choice(stateNamed(), this.kind, this.target.isEmpty() ? null
				: Language.ofCode(this.target).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
	}

	private @Nullable State stateNamed() {
		return this.state.isEmpty() ? null
				: Stream.of(State.values())
					.filter((each) -> word(each).equals(this.state))
					.findFirst()
					.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	/** As addresses and messages name it. */
	static String word(State state) {
		return state.name().toLowerCase(Locale.ROOT);
	}

	int number() {
		if (!this.page.matches("[1-9][0-9]{0,6}")) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		return Integer.parseInt(this.page);
	}

	/** The address of another page of the same. */
	String ofPage(int other) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath("/desk/translations");
		add(address, "state", this.state);
		add(address, "kind", this.kind);
		add(address, "target", this.target);
		add(address, "page", (other > 1) ? String.valueOf(other) : "");
		return address.encode().toUriString();
	}

	private static void add(UriComponentsBuilder address, String name, String value) {
		if (!value.isEmpty()) {
			address.queryParam(name, value);
		}
	}

	public String getState() {
		return this.state;
	}

	public void setState(String state) {
		this.state = state;
	}

	public String getKind() {
		return this.kind;
	}

	public void setKind(String kind) {
		this.kind = kind;
	}

	public String getTarget() {
		return this.target;
	}

	public void setTarget(String target) {
		this.target = target;
	}

	public void setPage(String page) {
		this.page = page;
	}

}
