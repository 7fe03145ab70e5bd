package laurel.transfer;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import laurel.content.EntryForm;
import laurel.content.Problems;

/**
 * A file and the form it makes.
 *
 * @param unreadable the file's fields that could not be put into the form
 */
record Draft(MarkdownFile file, EntryForm form, Set<String> unreadable) {

	private static final String BODY = "body";

	/** Tells what is wrong with a field of the form, unless it was told already. */
	void add(FolderProblems problems, Problems.Problem problem) {
		List<String> path = path(problem.field());
		if (!this.unreadable.contains(path.get(0))) {
			problems.add(this.file.name(), line(path, problem.line()), problem.message(),
					problem.arguments().toArray());
		}
	}

	/** Tells what is wrong with a field of the file, unless it was told already. */
	void add(FolderProblems problems, String field, String reason, Object... arguments) {
		add(problems, new Problems.Problem(field, 0, reason, List.of(arguments)));
	}

	private int line(List<String> path, int line) {
		if (path.get(0).equals(BODY)) {
			return this.file.bodyLine() + Math.max(0, line - 1);
		}
		YamlLines lines = new YamlLines(this.file.frontMatter());
		return this.file.frontMatterLine((line > 0) ? lines.ofText(path, line) : lines.of(path));
	}

	/** {@code themes[1].quoteLanguage} as it stands in a file. */
	private static List<String> path(String field) {
		String kebab = field.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
		return Arrays.stream(kebab.split("[\\[\\].]")).filter((step) -> !step.isEmpty()).toList();
	}

}
