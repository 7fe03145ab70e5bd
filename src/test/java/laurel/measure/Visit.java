package laurel.measure;

import java.util.List;

/**
 * A visit to a site: what to do there.
 *
 * @param words what the site does when somebody leaves
 * @param start its first page
 * @param mark stands in the text of each of its pages
 * @param links what to click, one after the other
 * @param exit the link that leaves
 */
record Visit(String words, String host, String start, String mark, List<String> links, String exit, boolean script) {

}
