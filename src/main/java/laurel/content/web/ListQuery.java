package laurel.content.web;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which part of a list a visitor asks for, in addresses without surprises: numbers alone,
 * nothing that is the default.
 *
 * @param year all years where null
 * @param page counted from 1
 */
record ListQuery(@Nullable Integer year, int page) {

	static ListQuery of(@Nullable String year, @Nullable String page) {
		return new ListQuery((year != null) ? number(year) : null, (page != null) ? number(page) : 1);
	}

	private static int number(String text) {
		if (!text.matches("[1-9][0-9]{0,3}")) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		return Integer.parseInt(text);
	}

	/** The address of this part of the list at a path. */
	String at(String path) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
		if (this.year != null) {
			address.queryParam("year", this.year);
		}
		if (this.page > 1) {
			address.queryParam("page", this.page);
		}
		return address.build().toUriString();
	}

	ListQuery ofYear(@Nullable Integer other) {
		return new ListQuery(other, 1);
	}

	ListQuery ofPage(int other) {
		return new ListQuery(this.year, other);
	}

}
