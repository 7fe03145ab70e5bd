package laurel.markup;

import org.commonmark.node.CustomNode;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/** A passage in another language: {@code [Know your rights]{lang=en}}. */
final class LanguageMark extends CustomNode {

	private final String tag;

	private LanguageMark(String tag) {
		this.tag = tag;
	}

	String tag() {
		return this.tag;
	}

	/** Finds the marks: brackets that no address follows, but {@code {lang=…}}. */
	static final class Processor implements LinkProcessor {

		private static final String OPENING = "lang=";

		@Override
		public @Nullable LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
			if (link.marker() != null || link.destination() != null || link.label() != null || !scanner.next('{')
					|| !scanner.next(OPENING)) {
				return LinkResult.none();
			}
			Position start = scanner.position();
			if (scanner.find('}') < 0) {
				return LinkResult.none();
			}
			String tag = scanner.getSource(start, scanner.position()).getContent().strip();
			scanner.next('}');
			return isTag(tag) ? LinkResult.wrapTextIn(new LanguageMark(tag), scanner.position()) : LinkResult.none();
		}

		static boolean isTag(String tag) {
			return tag.matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");
		}

	}

}
