package laurel.transfer;

import java.util.List;

import laurel.content.ContentKinds;
import laurel.markup.Characters;
import laurel.markup.Fault;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.stereotype.Component;

/**
 * Turns a file into the form that staff would have sent, or says on which lines it
 * cannot.
 */
@Component
class FrontMatter {

	private final ContentKinds kinds;

	FrontMatter(ContentKinds kinds) {
		this.kinds = kinds;
	}

	/**
	 * The form of this file, as far as there is one; what is wrong is added to the
	 * problems.
	 */
	@Nullable Draft draft(MarkdownFile file, FolderProblems problems) {
		List<Fault> faults = Characters.faults(file.frontMatter());
		for (Fault fault : faults) {
			problems.add(file.name(), file.frontMatterLine(fault.line()), fault.message());
		}
		if (!faults.isEmpty()) {
			return null;
		}
		try {
			if (!(Yaml.MAPPER.readTree(file.frontMatter()) instanceof ObjectNode fields)) {
				problems.add(file.name(), 1, "transfer.front-matter.missing");
				return null;
			}
			return new FormReading(file, fields, problems).draft(this.kinds);
		}
		catch (JacksonException ex) {
			problems.add(file.name(), file.frontMatterLine(Yaml.line(ex)), "transfer.malformed");
			return null;
		}
	}

}
