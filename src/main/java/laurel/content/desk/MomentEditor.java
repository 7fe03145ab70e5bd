package laurel.content.desk;

import java.beans.PropertyEditorSupport;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;

/** A day and a time as browsers send them, {@code 2026-03-04T18:30}, or none. */
class MomentEditor extends PropertyEditorSupport {

	@Override
	public void setAsText(String moment) {
		try {
			setValue(moment.isEmpty() ? null : LocalDateTime.parse(moment));
		}
		catch (DateTimeParseException ex) {
			throw new IllegalArgumentException(ex);
		}
	}

	@Override
	public String getAsText() {
		return (getValue() != null) ? getValue().toString() : "";
	}

}
