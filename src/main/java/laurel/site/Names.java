package laurel.site;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What the site and the organisation behind it are called in one language.
 *
 * @param name of the site: in the header, in titles, and what the exit leaves of a title
 * @param fullName of the organisation, for the foot of each page
 * @param sentence about it; empty for none
 */
@Embeddable
public record Names(@Column(name = "name") String name, @Column(name = "full_name") String fullName,
		@Column(name = "sentence") String sentence) {

}
