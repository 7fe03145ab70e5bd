package laurel.transfer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import laurel.content.EntryForm;
import laurel.lang.Language;

/**
 * What no file shows alone: two of one address or language, or two languages that
 * contradict each other.
 */
final class FolderChecks {

	private final FolderProblems problems;

	private final Map<List<Object>, Draft> addresses = new HashMap<>();

	private final Map<List<Object>, Draft> languages = new HashMap<>();

	private final Map<String, Draft> groups = new HashMap<>();

	FolderChecks(FolderProblems problems) {
		this.problems = problems;
	}

	/** Looks at a file beside those it saw before. */
	void see(Draft draft) {
		EntryForm form = draft.form();
		Language language = form.getLanguage();
		if (language != null && !form.getSlug().isBlank()) {
			Draft taken = this.addresses.putIfAbsent(List.of(form.getClass(), language, form.getSlug()), draft);
			if (taken != null) {
				draft.add(this.problems, "slug", "transfer.slug.twice", taken.file().name());
			}
		}
		if (form.getGroup().isBlank()) {
			return;
		}
		if (language != null) {
			Draft taken = this.languages.putIfAbsent(List.of(form.getGroup(), language), draft);
			if (taken != null) {
				draft.add(this.problems, "group", "transfer.language.twice", taken.file().name());
			}
		}
		Draft first = this.groups.putIfAbsent(form.getGroup(), draft);
		if (first != null) {
			compare(first, draft);
		}
	}

	private void compare(Draft first, Draft draft) {
		String name = first.file().name();
		if (first.form().getClass() != draft.form().getClass()) {
			draft.add(this.problems, "kind", "transfer.kind.differs", name);
			return;
		}
		Map<String, ?> shared = first.form().shared();
		draft.form().shared().forEach((field, value) -> {
			if (!Objects.equals(value, shared.get(field)) && !first.unreadable().contains(field)) {
				draft.add(this.problems, field, "transfer.field.differs", field, name);
			}
		});
	}

}
