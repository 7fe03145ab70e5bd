package laurel.gate;

import java.util.regex.Pattern;
import java.util.stream.Stream;

import laurel.content.Objection;
import laurel.content.Passage;
import laurel.detail.WordList;
import laurel.markup.Block;

import org.springframework.stereotype.Component;

/** A link says where it leads, also to somebody who hears nothing but links. */
@Component
class LinkNames extends BlockCheck {

	private static final Pattern ADDRESS = Pattern
		.compile("\\b(?:https?://|www\\.)[^\\s<>()\\[\\]]*[^\\s<>()\\[\\].,;:!?]");

	private static final Pattern BARE = Pattern
		.compile("(?i)(?:https?://|www\\.)\\S*|[\\w-]+(?:\\.[\\w-]+)*\\.[a-z]{2,6}(?:/\\S*)?");

	private static final Pattern AROUND = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}/]+$");

	private static final WordList EMPTY = WordList.named("gate/link-names");

	@Override
	Stream<Objection> check(Passage passage, Block block) {
		Stream<Objection> links = block.links()
			.stream()
			.filter((link) -> isEmpty(link) || isBare(link))
			.map((link) -> Objection.error(passage.field(), link.line(), link.name(),
					isEmpty(link) ? "gate.link.empty" : "gate.link.bare"));
		return Stream.concat(links, bareAddresses(passage, block));
	}

	private static boolean isEmpty(Block.Link link) {
		String name = name(link);
		return name.isEmpty() || EMPTY.has(name.replaceAll("\\s+", " "));
	}

	private static boolean isBare(Block.Link link) {
		return BARE.matcher(link.name().strip()).matches() && !link.address().startsWith("mailto:");
	}

	private static String name(Block.Link link) {
		return AROUND.matcher(link.name()).replaceAll("");
	}

	/** Those of a Markdown text that nobody can even follow. */
	private static Stream<Objection> bareAddresses(Passage passage, Block block) {
		if (passage.nature() != Passage.Nature.MARKDOWN) {
			return Stream.empty();
		}
		return ADDRESS.matcher(block.text())
			.results()
			.filter((address) -> block.links().stream().noneMatch((link) -> link.name().contains(address.group())))
			.map((address) -> Objection.warning(passage.field(), block.lineAt(address.start()), address.group(),
					"gate.link.bare"));
	}

}
