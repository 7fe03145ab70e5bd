package laurel.content.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import laurel.content.Listed;
import laurel.content.Listing;
import laurel.lang.Wording;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list, as the template shows it.
 *
 * @param lead what the list holds, in a sentence
 * @param above the list it belongs under; null for one right below the front page
 * @param kickers what each entry is about, by its id
 * @param years of the whole list, each with the address that shows it alone
 * @param groups the entries of this page, by year, newest first
 */
record ListPage(String lead, @Nullable Place above, Map<Long, String> kickers, List<Place> years,
		List<YearGroup> groups, @Nullable String newer, @Nullable String older, int page, int pages) {

	static ListPage of(String lead, @Nullable Place above, Map<Long, String> kickers, String path, ListQuery query,
			Listing listing, Wording wording) {
		List<Place> years = new ArrayList<>();
		years.add(new Place(wording.say("list.years.all"), query.ofYear(null).at(path), query.year() == null));
		for (Listing.YearCount year : listing.years()) {
			years.add(new Place(String.valueOf(year.year()), query.ofYear(year.year()).at(path),
					Integer.valueOf(year.year()).equals(query.year())));
		}
		return new ListPage(lead, above, kickers, years, byYear(listing, wording),
				listing.hasNewer() ? query.ofPage(listing.page() - 1).at(path) : null,
				listing.hasOlder() ? query.ofPage(listing.page() + 1).at(path) : null, listing.page(), listing.pages());
	}

	private static List<YearGroup> byYear(Listing listing, Wording wording) {
		Map<Integer, List<Listed>> years = new TreeMap<>(Comparator.reverseOrder());
		for (Listed item : listing.items()) {
			years.computeIfAbsent(wording.year(item.listedAt()), (year) -> new ArrayList<>()).add(item);
		}
		return years.entrySet().stream().map((group) -> new YearGroup(group.getKey(), group.getValue())).toList();
	}

	record Place(String name, String path, boolean current) {

	}

	record YearGroup(int year, List<Listed> items) {

	}

}
