package laurel.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import laurel.lang.Language;
import laurel.markup.Block;
import org.jspecify.annotations.Nullable;

/**
 * What one field of a form gives people to read or to follow.
 *
 * @param field path of the form's property: {@code body}, {@code themes[1].quote}
 * @param language of its words
 * @param blocks what people read of it, block by block; none where it is an address
 */
public record Passage(String field, Nature nature, String text, Language language, List<Block> blocks) {

	private static final Map<String, Nature> OF_EVERY_FORM = Map.of("language", Nature.UNREAD, "group", Nature.UNREAD,
			"slug", Nature.UNREAD, "date", Nature.UNREAD, "unpublish", Nature.UNREAD, "updated", Nature.UNREAD,
			"purpose", Nature.UNREAD, "topics", Nature.UNREAD, "consent", Nature.UNREAD, "byline", Nature.NAME);

	/** Those of a form, in the order of its fields; empty ones are left out. */
	public static List<Passage> of(EntryForm form, Language language) {
		Map<String, Nature> natures = new HashMap<>(OF_EVERY_FORM);
		natures.putAll(form.natures());
		form.markdownFields().keySet().forEach((field) -> natures.put(field, Nature.MARKDOWN));
		Map<String, String> texts = FormTexts.of(form);
		return texts.entrySet()
			.stream()
			.filter((text) -> !text.getValue().isBlank())
			.filter((text) -> nature(text.getKey(), natures) != Nature.UNREAD)
			.map((text) -> of(text.getKey(), nature(text.getKey(), natures), text.getValue(),
					language(texts.get(text.getKey() + "Language"), language)))
			.toList();
	}

	private static Passage of(String field, Nature nature, String text, Language language) {
		List<Block> blocks = switch (nature) {
			case MARKDOWN -> Block.ofMarkdown(text);
			case QUOTE -> Block.ofWords(text, Block.Kind.QUOTE);
			case ADDRESS, UNREAD -> List.of();
			default -> Block.ofWords(text, Block.Kind.PARAGRAPH);
		};
		return new Passage(field, nature, text, language, blocks);
	}

	/** Whether it is made of sentences, and not of names or addresses. */
	public boolean isProse() {
		return this.nature == Nature.WORDS || this.nature == Nature.MARKDOWN || this.nature == Nature.QUOTE;
	}

	private static Nature nature(String field, Map<String, Nature> natures) {
		return natures.getOrDefault(field.replaceAll("\\[\\d+]", ""), Nature.WORDS);
	}

	/** A field {@code quoteLanguage} says what {@code quote} beside it was said in. */
	private static Language language(@Nullable String said, Language language) {
		return (said != null) ? Language.valueOf(said) : language;
	}

	/** What a field is for. */
	public enum Nature {

		/** Words of the text, without markup. */
		WORDS,

		/** Words of the text in the Markdown subset. */
		MARKDOWN,

		/** What somebody said, without markup. */
		QUOTE,

		/** Who somebody is: a person, an organisation, a role. */
		NAME,

		/** Where a link leads. */
		ADDRESS,

		/** Nothing that readers meet as it is. */
		UNREAD

	}

}
