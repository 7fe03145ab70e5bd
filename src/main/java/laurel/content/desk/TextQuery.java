package laurel.content.desk;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import laurel.content.ManuscriptFilter;
import laurel.content.TextState;
import laurel.lang.Language;
import laurel.markup.Characters;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;

/** What is asked of the list of texts, and its address. */
class TextQuery {

	static final String PATH = "/desk/texts";

	private static final String MINE = "mine";

	@Size(max = 200, message = "{texts.words.long}")
	@Pattern(regexp = Characters.LINE, message = "{markup.fault.character}")
	private String words = "";

	private String kind = "";

	private String state = "";

	private String language = "";

	private String whose = "";

	private String page = "1";

	/** Nobody asks for something that no list offers. */
	ManuscriptFilter filter() {
		return ManuscriptFilter.of(this.words, this.kind.isEmpty() ? null : this.kind,
				chosen(this.state,
						Stream.of(TextState.values()).filter((each) -> word(each).equals(this.state)).findFirst()),
				chosen(this.language, Language.ofCode(this.language)), isMine());
	}

	private boolean isMine() {
		return chosen(this.whose, Optional.of(this.whose).filter(MINE::equals)) != null;
	}

	private static <T> @Nullable T chosen(String typed, Optional<T> known) {
		if (!typed.isEmpty() && known.isEmpty()) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		return known.orElse(null);
	}

	/** As an address and a key of a message name it. */
	static String word(TextState state) {
		return state.name().toLowerCase(Locale.ROOT);
	}

	int page() {
		if (!this.page.matches("[1-9][0-9]{0,6}")) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		return Integer.parseInt(this.page);
	}

	/** Whether anything is asked for but the beginning of everything. */
	boolean isNarrow() {
		return !(this.words + this.kind + this.state + this.language + this.whose).isBlank();
	}

	/** The address of another page of the same texts. */
	String ofPage(int other) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(PATH);
		add(address, "words", this.words.strip());
		add(address, "kind", this.kind);
		add(address, "state", this.state);
		add(address, "language", this.language);
		add(address, "whose", this.whose);
		add(address, "page", (other > 1) ? String.valueOf(other) : "");
		return address.encode().toUriString();
	}

	private static void add(UriComponentsBuilder address, String name, String value) {
		if (!value.isEmpty()) {
			address.queryParam(name, "{" + name + "}").uriVariables(Map.of(name, value));
		}
	}

	/** What somebody seeks, as they typed it. */
	public String getWords() {
		return this.words;
	}

	public void setWords(String words) {
		this.words = words;
	}

	/** Name of a kind, or nothing for any. */
	public String getKind() {
		return this.kind;
	}

	public void setKind(String kind) {
		this.kind = kind;
	}

	/** A state in lower case, or nothing for any. */
	public String getState() {
		return this.state;
	}

	public void setState(String state) {
		this.state = state;
	}

	/** Code of a language, or nothing for both. */
	public String getLanguage() {
		return this.language;
	}

	public void setLanguage(String language) {
		this.language = language;
	}

	/** {@code mine}, or nothing for everybody's. */
	public String getWhose() {
		return this.whose;
	}

	public void setWhose(String whose) {
		this.whose = whose;
	}

	public void setPage(String page) {
		this.page = page;
	}

}
