package laurel.comment.web;

import java.beans.PropertyEditorSupport;
import java.util.function.Function;

/**
 * Makes something of whatever is sent: nobody is told in the words of a framework that it
 * is not what a page of ours sends.
 */
final class ForgivingEditor extends PropertyEditorSupport {

	private final Function<String, Object> reading;

	ForgivingEditor(Function<String, Object> reading) {
		this.reading = reading;
	}

	@Override
	public void setAsText(String text) {
		setValue(this.reading.apply(text));
	}

}
