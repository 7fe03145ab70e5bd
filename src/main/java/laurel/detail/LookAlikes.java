package laurel.detail;

import java.util.Locale;
import java.util.regex.Pattern;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.SpoofChecker;

/** Tells which names a reader would take for one another. */
public final class LookAlikes {

	private static final SpoofChecker CHECKER = new SpoofChecker.Builder().build();

	private static final Normalizer2 FOLDING = Normalizer2.getNFKCCasefoldInstance();

	private static final Normalizer2 PARTING = Normalizer2.getNFDInstance();

	/** Marks that stand in for letters where letters are beside them. */
	private static final Pattern A = Pattern.compile("(?<=[\\p{L}\\p{N}])@");

	private static final Pattern S = Pattern.compile("\\$(?=[\\p{L}\\p{N}])");

	private static final Pattern I = Pattern.compile("!(?=[\\p{L}\\p{N}])");

	/** The tables call it an i even where an exclamation begins. */
	private static final Pattern EXCLAIMS = Pattern.compile("(?<![\\p{L}\\p{N}])¡");

	private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

	/** What the tables of Unicode don’t call alike, and readers do. */
	private static final String WRITTEN = "ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢʍ" + "345678";

	private static final String READ = "abcdefghijklmnoprstuvwyzm" + "easgtb";

	/** The letters of flags, and white ones on black circles and squares. */
	private static final int[] PICTURED = { 0x1f1e6, 0x1f150, 0x1f170 };

	private LookAlikes() {
	}

	/**
	 * The same for two names that look alike, whatever their case, accents, spaces and
	 * punctuation; nothing to show to anybody, and empty for a name without letters.
	 */
	public static String skeleton(String name) {
		StringBuilder letters = new StringBuilder();
		EXCLAIMS.matcher(name).replaceAll("").codePoints().map(LookAlikes::letter).forEach(letters::appendCodePoint);
		// Capitals look like other letters than small ones do, so both are looked at.
		String folded = FOLDING.normalize(CHECKER.getSkeleton(letters));
		String parted = PARTING.normalize(CHECKER.getSkeleton(folded)).toLowerCase(Locale.ROOT);
		String plain = parted.replaceAll("\\p{M}", "");
		String lettered = I.matcher(S.matcher(A.matcher(plain).replaceAll("a")).replaceAll("s")).replaceAll("i");
		StringBuilder read = new StringBuilder();
		NO_LETTER.matcher(lettered).replaceAll("").codePoints().map(LookAlikes::read).forEach(read::appendCodePoint);
		return CHECKER.getSkeleton(read.toString().replace("vv", "w")).replace('i', 'l');
	}

	private static int letter(int character) {
		for (int first : PICTURED) {
			if (character >= first && character < first + 26) {
				return 'a' + character - first;
			}
		}
		return character;
	}

	private static int read(int character) {
		int place = WRITTEN.indexOf(character);
		return (place >= 0) ? READ.charAt(place) : character;
	}

}
