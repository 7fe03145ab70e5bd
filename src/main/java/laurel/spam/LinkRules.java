package laurel.spam;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Links in the text, and what spammers take for a name. */
final class LinkRules {

	/** One link may well lead to help. */
	private static final int[] POINTS = { 0, 5, 15, 30, 40, 45, 50, 55, 60 };

	private static final Pattern CODE = Pattern.compile("<a\\s|\\bhref\\s*=|\\[/?url\\b|\\[link[=\\]]|]\\(\\s*http",
			Pattern.CASE_INSENSITIVE);

	/** What is sold and what nobody is called, folded. */
	private static final Set<String> OFFERS = Set.of("seo", "casino", "casinos", "slots", "betting", "loans", "lender",
			"credit", "viagra", "cialis", "pills", "pharmacy", "escort", "escorts", "bitcoin", "crypto", "forex",
			"trading", "backlinks", "followers", "discount", "discounts", "cheap", "buy", "wholesale", "replica",
			"hacker", "hackers", "spell", "marketing", "apuestas", "tragamonedas", "prestamo", "prestamos", "credito",
			"creditos", "barato", "baratos", "barata", "baratas", "comprar", "oferta", "ofertas", "descuento",
			"descuentos", "farmacia", "pastillas", "seguidores", "inversiones", "amarres");

	private LinkRules() {
	}

	static Stream<Clue> inText(Sample sample) {
		int links = Texts.links(sample.text());
		Stream<Clue> count = switch (links) {
			case 0 -> Stream.empty();
			case 1 -> Stream.of(Sign.LINK.worth(POINTS[links]));
			default -> Stream.of(Sign.LINKS.worth(POINTS[Math.min(links, POINTS.length - 1)], links));
		};
		boolean coded = CODE.matcher(sample.text()).find();
		return Stream.concat(count, coded ? Stream.of(Sign.CODE.worth(30)) : Stream.empty());
	}

	static Stream<Clue> inName(Sample sample) {
		if (Texts.links(sample.name()) > 0) {
			return Stream.of(Sign.NAME_LINK.worth(30));
		}
		List<String> offers = Texts.folded(sample.name()).stream().filter(OFFERS::contains).distinct().toList();
		return offers.isEmpty() ? Stream.empty() : Stream.of(Sign.NAME_OFFER.worth(20, offers));
	}

}
