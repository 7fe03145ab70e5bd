package laurel.site.desk;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Words in the name of a site that tell whoever looks over a shoulder what it is about:
 * the name stays in the title of the page that the exit leaves.
 */
final class TellingWords {

	private static final Pattern WORDS = Pattern.compile(
			"\\b(viol(en|ad|ac|aci)\\w*|abus\\w*|surviv\\w*|sobreviv\\w*|v[ií]ctim\\w*|maltrat\\w*|mistreat\\w*"
					+ "|agres\\w*|assault\\w*|batter(ed|er|ers|ing)|golpead\\w*|raped?|rapists?|traffick\\w*|trata"
					+ "|exploit\\w*|explotaci[oó]n|harass\\w*|acos\\w*|stalk\\w*|femini?cid\\w*|shelters?|refugios?"
					+ "|albergues?|dom[eé]stic\\w*|sexual\\w*|crisis|incest\\w*)\\b",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

	private TellingWords() {
	}

	/**
	 * Those in this name, as they are written there; empty for a name that tells nothing.
	 */
	static List<String> in(String name) {
		return WORDS.matcher(name).results().map(MatchResult::group).toList();
	}

}
