package laurel.content;

import java.util.List;

/**
 * One thing that must be right, or be meant, before a text becomes public; any feature
 * may have such beans.
 */
public interface PublishCheck {

	/** What it objects to; empty for a good text. */
	List<Objection> check(Candidate candidate);

}
