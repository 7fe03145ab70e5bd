package laurel.detail;

import java.util.regex.Pattern;
import java.util.stream.Stream;

import laurel.detail.PersonalDetails.Found;
import laurel.detail.PersonalDetails.Kind;

/** Finds what somebody is called in a social network. */
final class Accounts {

	private static final Pattern HANDLE = Pattern
		.compile("(?<![\\p{L}\\p{N}@/._%+-])@(?=[\\p{N}_.]{0,20}+\\p{L})[\\p{L}\\p{N}_.]{2,40}(?<![.])");

	private static final Pattern LINK = Pattern
		.compile("(?<![\\p{L}\\p{N}.-])(?:https?://)?(?:[a-z]{1,10}+\\.)?(?:(?:facebook|fb|instagram|tiktok|twitter|x"
				+ "|snapchat|linkedin|threads|telegram|pinterest|messenger|discord|onlyfans|venmo|paypal|cash|tumblr|reddit"
				+ "|vk|linktr)\\.(?:com|net|app|ee)|(?:t|wa|m|fb|telegram|paypal)\\.me|discord\\.gg|linktr\\.ee)"
				+ "/[^\\s<>\"”]{1,300}(?<![.,;:!?)])", Pattern.CASE_INSENSITIVE);

	private static final String NETWORK = "(?:instagram|insta|ig|facebook|face|fb|tiktok|tik tok|snapchat|snap|whatsapp"
			+ "|telegram|twitter|discord|messenger|skype|linkedin|tinder|bumble|venmo|cashapp|cash app|zelle|paypal|signal"
			+ "|gmail|hotmail|e-?mail|correo(?: electrónico)?|usuario|username|user name|cuenta de (?:instagram|facebook"
			+ "|tiktok|twitter))";

	private static final String NO_ACCOUNT = "(?!(?:not?|never|nunca|ya|the|an?|un|una|el|la|my|mi|his|her|su|so|too|very"
			+ "|muy|more|más|only|solo|sólo|still|safe|unsafe|segur[oa]|private|privad[oa]|public|públic[oa]|blocked"
			+ "|bloquead[oa]|hacked|hackead[oa]|gone|off|on|down|being|closed|cerrad[oa]|open|abiert[oa]|where|donde|how"
			+ "|como|what|que|lo|para|por|full|llen[oa]|monitored|vigilad[oa]|watched|tracked|anonymous|anónim[oa]|fake|fals[oa]"
			+ "|deleted|borrad[oa]|new|nuev[oa]|old|viej[oa]|better|mejor|a|in|en|at|all|todo|always|siempre|the same)"
			+ "(?![\\p{L}\\p{N}_]))";

	/** {@code mi instagram es luisita_88}, {@code her Facebook: Luisita}. */
	private static final Pattern TOLD = Pattern.compile(
			"(?<![\\p{L}\\p{N}])(?:my|his|her|their|our|mi|su|tu|nuestro|en|on)" + "\\h{1,3}+" + NETWORK
					+ "(?:\\h{1,3}+(?:is|es|as|como|soy)\\h{1,3}+(?:called\\h|llamado\\h)?|\\h{0,3}+:\\h{0,3}+)"
					+ NO_ACCOUNT + "@?([\\p{L}\\p{N}_][\\p{L}\\p{N}_.-]{1,40}(?<![.-]))(?![\\p{L}\\p{N}_])",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	private Accounts() {
	}

	static Stream<Found> in(CharSequence text) {
		Stream<Found> shown = Stream.of(HANDLE, LINK)
			.flatMap((pattern) -> pattern.matcher(text).results())
			.map((account) -> new Found(Kind.ACCOUNT, account.start(), account.end()));
		Stream<Found> told = TOLD.matcher(text)
			.results()
			.map((account) -> new Found(Kind.ACCOUNT, account.start(1), account.end(1)));
		return Stream.concat(shown, told);
	}

}
