package laurel.detail;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import laurel.detail.PersonalDetails.Found;
import laurel.detail.PersonalDetails.Kind;

/**
 * Finds given names with a surname. Unlike what is said of those who speak in public, it
 * does not matter here what part somebody plays, and whoever writes may forget capitals.
 */
final class FullNames {

	private static final Pattern BETWEEN = Pattern.compile("\\h{1,3}|\\.\\h{0,2}");

	private static final Set<String> PARTICLES = Set.of("de", "del", "la", "las", "los", "da", "dos", "van", "von");

	/** Behind these a name is told, whatever it is and however it is written. */
	private static final Pattern NAMED = told(
			"(?:my|his|her|their)(?: full| real)? name(?: is|’s|'s|:)|name:|i am called"
					+ "|(?:me|se) llam(?:o|a|aba|an)|llamad[oa]|mi nombre(?: completo| real)?(?: es|:)"
					+ "|su nombre(?: completo| real)?(?: es|:)|nombre(?: completo)?:");

	/** Behind these two capitals are one. */
	private static final Pattern SPOKEN_OF = told(
			"i am|i’m|i'm|soy|named|my (?:ex[ -]?)?(?:late |older |younger |little )?"
					+ "(?:husband|wife|boyfriend|girlfriend|ex|partner|fiancé|brother|sister|son|daughter|mother|mom|father|dad|boss"
					+ "|neighbou?r|cousin|uncle|aunt|stepfather|stepdad|abuser|stalker|attacker|rapist|coworker|landlord|friend)"
					+ "(?: is)?|mi (?:ex[ -]?)?(?:espos[oa]|marido|mujer|novi[oa]|ex|pareja|prometid[oa]|herman[oa]|hij[oa]|mamá"
					+ "|madre|papá|padre|jef[ea]|vecin[oa]|prim[oa]|tí[oa]|padrastro|suegr[oa]|cuñad[oa]|agresor|abusador|amig[oa]"
					+ "|caser[oa]|compañer[oa])(?: es)?");

	private static final WordList BEFORE_NAMES = WordList.named("detail/before-names");

	private static final WordList BEHIND_NAMES = WordList.named("detail/behind-names");

	private static final int LONGEST = 8;

	private final CharSequence text;

	private final List<NameWord> words;

	/** Where a name begins if the words before tell the truth. */
	private final Set<Integer> told = new HashSet<>();

	private final Set<Integer> named = new HashSet<>();

	private FullNames(CharSequence text) {
		this.text = text;
		this.words = NameWord.in(text);
		NAMED.matcher(text).results().map(MatchResult::end).forEach(this.named::add);
		SPOKEN_OF.matcher(text).results().map(MatchResult::end).forEach(this.told::add);
		this.told.addAll(this.named);
	}

	private static Pattern told(String words) {
		return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + words + ")[\\h,:]{1,4}+",
				Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	}

	static Stream<Found> in(CharSequence text) {
		return new FullNames(text).found().stream();
	}

	private List<Found> found() {
		List<Found> found = new ArrayList<>();
		for (int first = 0; first < this.words.size();) {
			int last = last(first);
			int begins = begins(first, last);
			if (begins < last && !isPublic(begins, last)) {
				found.add(new Found(Kind.NAME, this.words.get(begins).start(), this.words.get(last).end()));
			}
			first = last + 1;
		}
		return found;
	}

	/** The last of the words that could be one name, beginning with the first. */
	private int last(int first) {
		int last = first;
		if (!this.words.get(first).mayBeName()) {
			return last;
		}
		boolean named = this.named.contains(this.words.get(first).start()) && this.words.get(first).isGiven();
		for (int next = first + 1; next < this.words.size() && next - first < LONGEST && isBeside(next); next++) {
			NameWord word = this.words.get(next);
			if (word.mayBeName() || named && last == first && word.isNoOther()) {
				last = next;
			}
			else if (!PARTICLES.contains(word.folded()) && !word.isInitial()) {
				break;
			}
		}
		return last;
	}

	/**
	 * Whether nothing but a space, or the dot of an initial, parts it from the one
	 * before.
	 */
	private boolean isBeside(int next) {
		NameWord before = this.words.get(next - 1);
		CharSequence between = this.text.subSequence(before.end(), this.words.get(next).start());
		return between.length() <= 3 && BETWEEN.matcher(between).matches()
				&& (between.charAt(0) != '.' || before.isInitial());
	}

	/** The word that a name begins with; the last where there is no full name. */
	private int begins(int first, int last) {
		for (int place = first; place < last; place++) {
			NameWord word = this.words.get(place);
			if (this.told.contains(word.start()) || word.isGiven()) {
				return place;
			}
		}
		for (int place = first + 1; place <= last; place++) {
			if (this.words.get(place).isSurname() && this.words.get(place).isCapital()) {
				return first;
			}
		}
		return last;
	}

	/** Whether it is the name of a place, a house, a law. */
	private boolean isPublic(int begins, int last) {
		for (int place = begins + 1; place < this.words.size()
				&& (place <= last || place == last + 1 && isBeside(place)); place++) {
			NameWord word = this.words.get(place);
			if (word.isCapital() && BEHIND_NAMES.has(word.folded())) {
				return true;
			}
		}
		return BEFORE_NAMES.has(this.words.get(begins).folded()) || isBehindAPlace(begins);
	}

	/**
	 * The house of Ana López is where she lives, and the House of Ana López need not be.
	 */
	private boolean isBehindAPlace(int begins) {
		int before = begins - 1;
		while (before >= 0 && isBeside(before + 1) && PARTICLES.contains(this.words.get(before).folded())) {
			before--;
		}
		return before >= 0 && isBeside(before + 1) && BEFORE_NAMES.has(this.words.get(before).folded())
				&& (before == begins - 1 || this.words.get(before).isCapital());
	}

}
