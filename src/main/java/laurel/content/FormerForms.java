package laurel.content;

import java.util.List;
import java.util.Set;

import laurel.lang.Language;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Forms as they were saved once, for saving them again: what they may have been then and
 * can no longer be is left out.
 */
@Service
public class FormerForms {

	private final ContentKinds kinds;

	private final EntryChecks checks;

	private final Topics topics;

	private final JsonMapper json;

	FormerForms(ContentKinds kinds, EntryChecks checks, Topics topics, JsonMapper json) {
		this.kinds = kinds;
		this.checks = checks;
		this.topics = topics;
		this.json = json;
	}

	/**
	 * A save of a text as a form of today; an address or a purpose that something else
	 * has by now stays what it was saved as last.
	 */
	@Transactional(readOnly = true)
	public EntryForm of(Manuscript manuscript, Language language, Revision revision) {
		EntryForm form = read(this.kinds.of(manuscript.kind()), revision.form());
		form.setLanguage(language);
		form.setGroup(manuscript.translationGroup());
		Set<String> unknown = this.topics.unknown(form.getTopics());
		form.setTopics(form.getTopics().stream().filter((key) -> !unknown.contains(key)).toList());
		List<String> wrong = this.checks.flaws(form).stream().map(Problems.Problem::field).toList();
		if (wrong.contains("slug")) {
			form.setSlug(manuscript.text(language).map(ManuscriptText::slug).orElse(""));
		}
		if (wrong.contains("purpose")) {
			form.setPurpose(null);
		}
		return form;
	}

	/** What the form has no place for any more is dropped, property by property. */
	private EntryForm read(ContentKind kind, String kept) {
		ObjectNode tree = (ObjectNode) this.json.readTree(kept);
		dropNothings(tree);
		while (true) {
			try {
				return this.json.treeToValue(tree, kind.formType());
			}
			catch (JacksonException ex) {
				List<Reference> path = ex.getPath();
				if (path.isEmpty() || tree.remove(path.get(0).getPropertyName()) == null) {
					throw ex;
				}
			}
		}
	}

	private static void dropNothings(JsonNode tree) {
		if (tree instanceof ObjectNode object) {
			object.removeIf(JsonNode::isNull);
		}
		tree.forEach(FormerForms::dropNothings);
	}

}
