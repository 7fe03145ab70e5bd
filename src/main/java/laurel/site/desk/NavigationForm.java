package laurel.site.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import laurel.site.SiteMenu;

/**
 * What is typed to arrange the menu: beside each thing that it could hold, a number or
 * nothing.
 */
class NavigationForm {

	private int version;

	private List<Row> rows = new ArrayList<>();

	static NavigationForm of(SiteMenu.Settled settled) {
		NavigationForm form = new NavigationForm();
		form.version = settled.version();
		for (SiteMenu.Choice choice : settled.choices()) {
			Row row = new Row();
			row.target = choice.target();
			row.place = choice.shown() ? String.valueOf(form.rows.size() + 1) : "";
			form.rows.add(row);
		}
		return form;
	}

	/** What gets a place, in order; the same number twice keeps both as they stood. */
	List<String> shown() {
		return this.rows.stream()
			.filter((row) -> !row.place.isEmpty())
			.sorted(Comparator.comparing((row) -> Integer.valueOf(row.place)))
			.map(Row::getTarget)
			.toList();
	}

	public int getVersion() {
		return this.version;
	}

	public void setVersion(int version) {
		this.version = version;
	}

	public List<Row> getRows() {
		return this.rows;
	}

	public void setRows(List<Row> rows) {
		this.rows = rows;
	}

	/** One thing that the menu could hold. */
	static class Row {

		private String target = "";

		private String place = "";

		boolean isNumbered() {
			return this.place.matches("|[1-9][0-9]?");
		}

		public String getTarget() {
			return this.target;
		}

		public void setTarget(String target) {
			this.target = target;
		}

		/** A number from 1 to 99, or nothing; anything that was typed, until checked. */
		public String getPlace() {
			return this.place;
		}

		public void setPlace(String place) {
			this.place = place.strip();
		}

	}

}
