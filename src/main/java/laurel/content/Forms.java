package laurel.content;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/** Forms of every kind, as they are kept and as they are read again. */
@Component
public class Forms {

	private final ContentKinds kinds;

	private final JsonMapper json;

	Forms(ContentKinds kinds, JsonMapper json) {
		this.kinds = kinds;
		this.json = json;
	}

	/** An empty form of a kind. */
	public EntryForm empty(ContentKind kind) {
		return this.json.readValue("{}", kind.formType());
	}

	/** The form that was kept of a manuscript of this kind. */
	public EntryForm read(String kind, String kept) {
		return this.json.readValue(kept, this.kinds.of(kind).formType());
	}

	/** The form as it is kept. */
	public String write(EntryForm form) {
		return this.json.writeValueAsString(form);
	}

	/** Whether both say the same, however they were written. */
	public boolean isSame(String kept, String sent) {
		return this.json.readTree(kept).equals(this.json.readTree(sent));
	}

	/** Whether anything was written that is in the form's language alone. */
	public boolean hasWords(EntryForm form) {
		Set<String> others = new HashSet<>(form.shared().keySet());
		others.addAll(List.of("language", "group"));
		return FormTexts.of(form)
			.entrySet()
			.stream()
			.anyMatch(
					(text) -> !text.getValue().isBlank() && !others.contains(text.getKey().replaceAll("[\\[.].*", "")));
	}

	/** All words of a form as searches know them. */
	String words(EntryForm form) {
		return fold(String.join(" ", FormTexts.of(form).values()));
	}

	/** In lower case and without accents: "Niñez" and "ninez" are one. */
	public static String fold(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT);
	}

}
