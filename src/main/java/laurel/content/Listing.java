package laurel.content;

import java.util.List;

/**
 * One page of a list.
 *
 * @param items newest first, at most {@link #PAGE_SIZE}
 * @param years all years of the whole list, newest first
 * @param page counted from 1
 * @param pages how many there are, at least 1
 */
public record Listing(List<Listed> items, List<YearCount> years, int page, int pages) {

	/** How many entries a page of a list shows. */
	public static final int PAGE_SIZE = 20;

	/** How many entries the whole list has, all years together. */
	public long total() {
		return this.years.stream().mapToLong(YearCount::entries).sum();
	}

	/** Whether there is an older page. */
	public boolean hasOlder() {
		return this.page < this.pages;
	}

	/** Whether there is a newer page. */
	public boolean hasNewer() {
		return this.page > 1;
	}

	/** How many entries of a list are of one year. */
	public record YearCount(int year, long entries) {

	}

}
