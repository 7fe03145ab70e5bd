package laurel.comment.desk;

import java.util.Locale;
import java.util.UUID;

import laurel.comment.QueueFilter;
import laurel.comment.QueueFilter.Shelf;
import laurel.lang.Language;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;

/** What is asked of the queue, and its address. */
class QueueQuery {

	static final String PATH = "/desk/comments";

	private String shelf = "held";

	private String order = "";

	private String language = "";

	private String entry = "";

	private String like = "";

	private String page = "1";

	QueueFilter filter() {
		if (!this.page.matches("[1-9][0-9]{0,4}") || !this.entry.matches("[0-9]{0,18}")
				|| !this.like.matches("(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})?")) {
			throw none();
		}
		return new QueueFilter(shelf(this.shelf), this.order.equals("score"),
				Language.ofCode(this.language).orElse(null), this.entry.isEmpty() ? null : Long.valueOf(this.entry),
				this.like.isEmpty() ? null : UUID.fromString(this.like), Integer.parseInt(this.page));
	}

	private static Shelf shelf(String word) {
		for (Shelf shelf : Shelf.values()) {
			if (word(shelf).equals(word)) {
				return shelf;
			}
		}
		throw none();
	}

	private static ResponseStatusException none() {
		return new ResponseStatusException(HttpStatus.NOT_FOUND);
	}

	static String word(Shelf shelf) {
		return shelf.name().toLowerCase(Locale.ROOT);
	}

	public boolean isNarrow() {
		return !this.language.isEmpty() || !this.entry.isEmpty() || !this.like.isEmpty();
	}

	/** The address of the same on another shelf. */
	public String onShelf(Shelf other) {
		return address(word(other), this.entry, this.like, "1");
	}

	/** The address of another page of the same. */
	public String ofPage(int other) {
		return address(this.shelf, this.entry, this.like, String.valueOf(other));
	}

	/** The address of those that look like one of them. */
	public String alike(UUID id) {
		return address(this.shelf, this.entry, id.toString(), "1");
	}

	/** The address of those below one entry. */
	public String below(long one) {
		return address(this.shelf, String.valueOf(one), "", "1");
	}

	/** The address of what is asked for. */
	public String address() {
		return address(this.shelf, this.entry, this.like, this.page);
	}

	private String address(String onShelf, String below, String alike, String ofPage) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(PATH);
		add("shelf", onShelf, "held", address);
		add("order", this.order, "", address);
		add("language", this.language, "", address);
		add("entry", below, "", address);
		add("like", alike, "", address);
		add("page", ofPage, "1", address);
		return address.encode().build().toUriString();
	}

	private static void add(String name, String value, String plain, UriComponentsBuilder address) {
		if (!value.equals(plain)) {
			address.queryParam(name, value);
		}
	}

	public String getShelf() {
		return this.shelf;
	}

	public void setShelf(String shelf) {
		this.shelf = shelf;
	}

	public String getOrder() {
		return this.order;
	}

	public void setOrder(String order) {
		this.order = order;
	}

	public String getLanguage() {
		return this.language;
	}

	public void setLanguage(String language) {
		this.language = language;
	}

	public String getEntry() {
		return this.entry;
	}

	public void setEntry(String entry) {
		this.entry = entry;
	}

	public String getLike() {
		return this.like;
	}

	public void setLike(String like) {
		this.like = like;
	}

	public String getPage() {
		return this.page;
	}

	public void setPage(String page) {
		this.page = page;
	}

	/** One shelf with its address. */
	record Tab(String name, String path, boolean current, @Nullable Long count) {

	}

}
