package laurel.site;

import java.util.List;
import java.util.Set;

/**
 * What staff settled about the frame of all pages, in one language.
 *
 * @param shown targets of the menu, in order
 * @param hidden targets that staff took out of the menu
 */
record Frame(Names names, List<String> shown, Set<String> hidden) {

}
