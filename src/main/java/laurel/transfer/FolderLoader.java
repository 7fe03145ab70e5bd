package laurel.transfer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import laurel.content.Entries;
import laurel.content.EntryForm;
import laurel.content.Problems;
import laurel.start.Console;
import laurel.start.StartProblem;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Loads a folder of Markdown through the write side that staff use: the whole of it or,
 * with one bad file, nothing.
 */
@Component
class FolderLoader {

	private final FrontMatter frontMatter;

	private final TopicFile topicFile;

	private final Entries entries;

	FolderLoader(FrontMatter frontMatter, TopicFile topicFile, Entries entries) {
		this.frontMatter = frontMatter;
		this.topicFile = topicFile;
		this.entries = entries;
	}

	/**
	 * Loads all {@code *.md} files of a folder but its README; a file that says what the
	 * site has already changes nothing.
	 * @param location a folder as Spring names it: {@code classpath:/sample/},
	 * {@code file:/srv/texts/}
	 * @param shown the folder as the person at the console wrote it
	 * @return how many texts were new or changed
	 * @throws StartProblem with every bad file, line and reason
	 */
	@Transactional
	public int load(String location, String shown) {
		List<FolderProblem.Line> problems = new ArrayList<>();
		Map<MarkdownFile, EntryForm> forms = new LinkedHashMap<>();
		for (Resource resource : resources(location, shown)) {
			read(resource, forms, problems);
		}
		checkTogether(forms, problems);
		this.topicFile.load(location, problems);
		int changed = 0;
		for (Map.Entry<MarkdownFile, EntryForm> form : forms.entrySet()) {
			List<FolderProblem.Line> found = problems(form.getKey(), form.getValue());
			problems.addAll(found);
			if (problems.isEmpty() && this.entries.save(form.getValue())) {
				changed++;
			}
		}
		if (!problems.isEmpty()) {
			throw new FolderProblem(shown, problems);
		}
		return changed;
	}

	private static List<Resource> resources(String location, String shown) {
		try {
			List<Resource> files = Arrays
				.stream(new PathMatchingResourcePatternResolver().getResources(location + "*.md"))
				.filter((file) -> !"README.md".equalsIgnoreCase(file.getFilename()))
				.sorted(Comparator.comparing(Resource::getFilename))
				.toList();
			if (files.isEmpty()) {
				throw new StartProblem("transfer.empty", shown);
			}
			return files;
		}
		catch (IOException ex) {
			throw new StartProblem("transfer.empty", shown);
		}
	}

	private void read(Resource resource, Map<MarkdownFile, EntryForm> forms, List<FolderProblem.Line> problems) {
		String name = String.valueOf(resource.getFilename());
		try {
			MarkdownFile file = MarkdownFile.read(resource);
			EntryForm form = this.frontMatter.form(file, problems);
			if (form != null) {
				forms.put(file, form);
			}
		}
		catch (MarkdownFile.Unreadable ex) {
			problems.add(new FolderProblem.Line(name, 1, Console.say(String.valueOf(ex.getMessage()))));
		}
		catch (IOException ex) {
			problems.add(new FolderProblem.Line(name, 1, Console.say("transfer.unreadable")));
		}
	}

	/**
	 * What no file shows alone: two of one address or language, or two languages that
	 * contradict each other.
	 */
	private static void checkTogether(Map<MarkdownFile, EntryForm> forms, List<FolderProblem.Line> problems) {
		Map<List<Object>, MarkdownFile> addresses = new HashMap<>();
		Map<String, MarkdownFile> groups = new HashMap<>();
		forms.forEach((file, form) -> {
			String language = String.valueOf(form.getLanguage());
			MarkdownFile taken = addresses.putIfAbsent(List.of(form.getClass(), language, form.getSlug()), file);
			if (taken != null) {
				add(problems, file, "slug", "transfer.slug.twice", taken.name());
			}
			taken = addresses.putIfAbsent(List.of(form.getGroup(), language), file);
			if (taken != null) {
				add(problems, file, "group", "transfer.language.twice", taken.name());
			}
			MarkdownFile first = groups.putIfAbsent(form.getGroup(), file);
			if (first != null) {
				compare(first, Objects.requireNonNull(forms.get(first)), file, form, problems);
			}
		});
	}

	private static void compare(MarkdownFile firstFile, EntryForm first, MarkdownFile file, EntryForm form,
			List<FolderProblem.Line> problems) {
		if (first.getClass() != form.getClass()) {
			add(problems, file, "kind", "transfer.kind.differs", firstFile.name());
			return;
		}
		form.shared().forEach((field, value) -> {
			if (!Objects.equals(value, first.shared().get(field))) {
				add(problems, file, field, "transfer.field.differs", field, firstFile.name());
			}
		});
	}

	private List<FolderProblem.Line> problems(MarkdownFile file, EntryForm form) {
		List<FolderProblem.Line> lines = new ArrayList<>();
		for (Problems.Problem problem : this.entries.problems(form)) {
			String reason = Console.say(problem.message(), problem.arguments().toArray());
			lines.add(new FolderProblem.Line(file.name(), lineOf(file, problem), reason));
		}
		return lines;
	}

	private static int lineOf(MarkdownFile file, Problems.Problem problem) {
		if (problem.field().equals("body")) {
			return file.bodyLine() + Math.max(0, problem.line() - 1);
		}
		String field = problem.field().replaceAll("[\\[.].*", "").replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
		return file.lineOf(field);
	}

	private static void add(List<FolderProblem.Line> problems, MarkdownFile file, String field, String message,
			Object... arguments) {
		problems.add(new FolderProblem.Line(file.name(), file.lineOf(field), Console.say(message, arguments)));
	}

}
