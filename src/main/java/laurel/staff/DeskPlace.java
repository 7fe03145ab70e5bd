package laurel.staff;

/**
 * A part of the desk that its menu leads to; each feature makes one a bean.
 *
 * @param order where it stands in the menu, lowest first: content in hundreds, comments
 * 300, settings 500, people 700, record 900
 * @param path below {@code /desk}
 * @param title key of the message that names it
 * @param role that its page is for
 */
public record DeskPlace(int order, String path, String title, Role role) {

}
