package laurel.content;

import java.time.LocalDate;

/** Whether the days of an entry can be, and follow one another. */
final class EntryDays {

	private EntryDays() {
	}

	static void check(EntryForm form, Problems problems) {
		LocalDate date = form.getDate();
		LocalDate updated = form.getUpdated();
		LocalDate unpublish = form.getUnpublish();
		problems.checkDay("date", date);
		problems.checkDay("unpublish", unpublish);
		problems.checkDay("updated", updated);
		if (!form.getChangeNote().isBlank() && updated == null) {
			problems.add("updated", "entry.updated.missing");
		}
		if (updated != null && date != null && updated.isBefore(date)) {
			problems.add("updated", "entry.updated.early");
		}
		if (unpublish != null && date != null && !unpublish.isAfter(date)) {
			problems.add("unpublish", "entry.unpublish.early");
		}
	}

}
