package laurel.markup;

/**
 * A place in a text that the Markdown subset does not allow.
 *
 * @param line counted from 1
 * @param message key of the message that says what is wrong and how to mend it
 */
public record Fault(int line, String message) {

}
