package laurel.comment.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import laurel.browser.HostileWords;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever is written in a comment, its feed can be read, and says just that. */
class CommentFeedWordsTest extends CommentFeeds {

	/** Fifty at a time, with all that a database takes. */
	@Test
	void feedIsValidWhateverIsWritten() {
		List<String> all = new ArrayList<>(List.of("&amp; ]]> <![CDATA[ <!-- -->", "\u0001\u0008\u001f\u007f\u0085 x",
				"\ufffe\uffff x", "👩‍👩‍👧 🇲🇽 \ud83d\ude00", "مرحبا بالعالم \u202e abc", "שלום", "a\tb\rc\u2028d",
				"e\u0301\u0301\u0301"));
		HostileWords.ALL.forEach((words) -> all.add(words.text().replace("\0", "")));
		for (int from = 0; from < all.size(); from += 50) {
			List<String> some = all.subList(from, Math.min(all.size(), from + 50));
			this.database.update("delete from comment");
			Map<String, String> byId = new HashMap<>();
			some.forEach((text) -> byId.put("urn:uuid:" + add("public", "en", start(text), text, DAY), text));
			for (String path : List.of(ENGLISH, SPANISH)) {
				assertThat(feed(path).getEntries()).hasSize(some.size());
				for (Element entry : elements(xml(path), "entry")) {
					String text = byId.get(text(entry, "id"));
					assertThat(text(entry, "content")).isEqualTo(read(text));
					assertThat(text(entry, "name")).isEqualTo(legal(start(text)));
					assertThat(text(entry, "title")).startsWith(legal(start(text)));
				}
			}
		}
	}

	/** As long as a name may be. */
	private static String start(String text) {
		return text.codePoints()
			.limit(60)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

	private static String read(String text) {
		return legal(Stream.of(text.strip().split("\\s*\\n\\s*")).collect(Collectors.joining("\n\n")));
	}

	/** What XML 1.0 can write, by its own definition. */
	private static String legal(String text) {
		return text.replaceAll("[^\\t\\n\\r\\x{20}-\\x{d7ff}\\x{e000}-\\x{fffd}\\x{10000}-\\x{10ffff}]", "");
	}

	private static String text(Element entry, String name) {
		return entry.getElementsByTagNameNS(ATOM, name).item(0).getTextContent();
	}

}
