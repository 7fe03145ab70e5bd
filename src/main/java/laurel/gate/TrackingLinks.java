package laurel.gate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import laurel.content.Candidate;
import laurel.content.Objection;
import laurel.content.Passage;
import laurel.content.PublishCheck;
import laurel.detail.WordList;
import laurel.markup.Block;

import org.springframework.stereotype.Component;

/** No address of the text tells anybody who followed it from here, or when. */
@Component
class TrackingLinks implements PublishCheck {

	private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>()\\[\\]\"”»]+", Pattern.CASE_INSENSITIVE);

	private static final Pattern PARTS = Pattern
		.compile("(?i)https?://(?:[^/@?#]*@)?(?:www\\.|m\\.)?(?<host>[^/:?#]+)(?::\\d+)?(?<path>[^?#]*).*");

	/** Hosts that newsletters lead through. */
	private static final Pattern COUNTING = Pattern.compile("(?:clicks?|trk|track|tracking|email|url\\d+)\\..+\\..+");

	/** Where search engines lead through. */
	private static final Pattern REDIRECT = Pattern.compile("(?:google\\.[a-z.]+|bing\\.com)/(?:url|ck/a)");

	private static final Pattern PLAYER = Pattern.compile("^(?:youtube(?:-nocookie)?\\.com/embed/|player\\.vimeo\\.com/"
			+ "|facebook\\.com/plugins/|open\\.spotify\\.com/embed|w\\.soundcloud\\.com/player|google\\.com/maps/embed"
			+ "|platform\\.twitter\\.com/|fast\\.wistia\\.net/embed/|[^/]+/(?:[^/]+/)*(?:embed|iframe)(?:/|\\.|$))");

	private static final Pattern TELLING = Pattern.compile("[?&]([^=&#]+)(?:=[^&#]*)?");

	private static final WordList PARAMETERS = WordList.named("gate/tracking-parameters");

	private static final WordList HOSTS = WordList.named("gate/tracking-hosts");

	@Override
	public List<Objection> check(Candidate candidate) {
		return candidate.passages().stream().flatMap(TrackingLinks::check).toList();
	}

	private static Stream<Objection> check(Passage passage) {
		if (passage.nature() == Passage.Nature.ADDRESS) {
			return objection(passage, 0, passage.text()).stream();
		}
		return passage.blocks()
			.stream()
			.flatMap((block) -> Stream.concat(links(passage, block), words(passage, block)))
			.distinct();
	}

	private static Stream<Objection> links(Passage passage, Block block) {
		return block.links().stream().flatMap((link) -> objection(passage, link.line(), link.address()).stream());
	}

	private static Stream<Objection> words(Passage passage, Block block) {
		return ADDRESS.matcher(block.text())
			.results()
			.flatMap((found) -> objection(passage, block.lineAt(found.start()), found.group()).stream());
	}

	private static Optional<Objection> objection(Passage passage, int line, String address) {
		Matcher parts = PARTS.matcher(address);
		if (!parts.matches()) {
			return Optional.empty();
		}
		String host = parts.group("host").toLowerCase(Locale.ROOT);
		if (isCounting(host) || REDIRECT.matcher(host + parts.group("path")).matches()) {
			return Optional.of(Objection.error(passage.field(), line, address, "gate.address.counted"));
		}
		if (PLAYER.matcher(host + parts.group("path")).find()) {
			return Optional.of(Objection.error(passage.field(), line, address, "gate.address.embedded"));
		}
		String clean = clean(address);
		return clean.equals(address) ? Optional.empty()
				: Optional.of(Objection.error(passage.field(), line, address, "gate.address.tracking", clean));
	}

	/** Whether the host, or one above it, counts who comes by. */
	private static boolean isCounting(String host) {
		String domain = host;
		while (domain.contains(".")) {
			if (HOSTS.has(domain)) {
				return true;
			}
			domain = domain.substring(domain.indexOf('.') + 1);
		}
		return COUNTING.matcher(host).matches();
	}

	/** The address without what tells who followed it. */
	private static String clean(String address) {
		return TELLING.matcher(address)
			.replaceAll((parameter) -> PARAMETERS.matches(parameter.group(1)) ? "" : "$0")
			.replaceFirst("^([^?#&]*)&", "$1?");
	}

}
