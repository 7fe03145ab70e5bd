package laurel.content.desk;

import java.util.List;

import laurel.content.EntryForm;
import laurel.content.Manuscript;
import laurel.staff.Member;

/** What somebody typed into a manuscript and did not save, as forms of its kind. */
@FunctionalInterface
interface TypedForms {

	/**
	 * At most one form of each language; none where nothing was typed since this version.
	 */
	List<EntryForm> of(Member who, Manuscript manuscript);

}
