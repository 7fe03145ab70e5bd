package laurel.content;

import java.util.List;
import java.util.Optional;

import laurel.lang.Language;
import laurel.layout.PathWord;

import org.springframework.stereotype.Component;

/** All kinds of content, in the order in which menus show them. */
@Component
public class ContentKinds {

	private final List<ContentKind> kinds;

	private final List<PathWord> pathWords;

	ContentKinds(List<ContentKind> kinds, List<PathWord> pathWords) {
		this.pathWords = List.copyOf(pathWords);
		this.kinds = List.copyOf(kinds);
	}

	public List<ContentKind> all() {
		return this.kinds;
	}

	/** Those that have lists. */
	public List<ContentKind> listed() {
		return this.kinds.stream().filter(ContentKind::listed).toList();
	}

	/** The kind that calls itself so. */
	public Optional<ContentKind> named(String name) {
		return this.kinds.stream().filter((kind) -> kind.name().equals(name)).findFirst();
	}

	/** The kind of an entry or of its text. */
	public ContentKind of(String name) {
		return named(name).orElseThrow(() -> new IllegalStateException("no kind for " + name));
	}

	/** The kind whose form this is. */
	ContentKind of(EntryForm form) {
		return this.kinds.stream()
			.filter((kind) -> kind.formType().isInstance(form))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("no kind for " + form.getClass()));
	}

	/**
	 * Whether a word right below the language is taken by lists and so can't be the
	 * address of a page.
	 */
	boolean isReserved(Language language, String word) {
		return at(language, word).isPresent()
				|| this.pathWords.stream().anyMatch((taken) -> taken.in(language).equals(word));
	}

	/** The kind whose addresses in this language begin with this word. */
	public Optional<ContentKind> at(Language language, String pathWord) {
		return this.kinds.stream()
			.filter((kind) -> !pathWord.isEmpty() && kind.pathWord(language).equals(pathWord))
			.findFirst();
	}

	/** The kind that stands right below the language. */
	public ContentKind atRoot() {
		return this.kinds.stream()
			.filter((kind) -> kind.pathWord(Language.DEFAULT).isEmpty())
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("no kind stands at the root"));
	}

}
