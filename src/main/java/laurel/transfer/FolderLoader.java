package laurel.transfer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import laurel.content.Entries;
import laurel.content.Problems;
import laurel.start.StartProblem;

import org.springframework.core.io.FileSystemResource;
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
	 * @return how many texts were new or changed
	 * @throws StartProblem with every bad file, line and reason
	 */
	@Transactional
	public int load(Path folder) {
		try (Stream<Path> files = Files.list(folder)) {
			return load(files.map(FileSystemResource::new), folder.toString());
		}
		catch (IOException ex) {
			throw new StartProblem("transfer.empty", folder);
		}
	}

	/** The same with folders of ours, such as {@code sample}: all of them or none. */
	@Transactional
	public void loadOwn(List<String> folders) {
		for (String folder : folders) {
			try {
				String files = "classpath:/" + folder + "/*";
				load(Stream.of(new PathMatchingResourcePatternResolver().getResources(files)), folder);
			}
			catch (IOException ex) {
				throw new StartProblem("transfer.empty", folder);
			}
		}
	}

	private int load(Stream<? extends Resource> folder, String shown) {
		List<? extends Resource> files = folder.sorted(Comparator.comparing(FolderLoader::name)).toList();
		List<? extends Resource> texts = files.stream().filter(FolderLoader::isText).toList();
		if (texts.isEmpty()) {
			throw new StartProblem("transfer.empty", shown);
		}
		FolderProblems problems = new FolderProblems();
		files.stream()
			.filter((file) -> name(file).equals(TopicFile.NAME))
			.forEach((file) -> this.topicFile.load(file, problems));
		int changed = save(drafts(texts, problems), problems);
		if (!problems.isEmpty()) {
			throw new FolderProblem(shown, problems);
		}
		return changed;
	}

	private static boolean isText(Resource file) {
		return name(file).endsWith(".md") && !name(file).equalsIgnoreCase("README.md");
	}

	private static String name(Resource file) {
		return String.valueOf(file.getFilename());
	}

	private List<Draft> drafts(List<? extends Resource> files, FolderProblems problems) {
		List<Draft> drafts = new ArrayList<>();
		FolderChecks checks = new FolderChecks(problems);
		for (Resource file : files) {
			try {
				Draft draft = this.frontMatter.draft(MarkdownFile.of(TextFile.read(file)), problems);
				if (draft != null) {
					checks.see(draft);
					drafts.add(draft);
				}
			}
			catch (Unreadable ex) {
				problems.add(name(file), 1, ex.reason());
			}
		}
		return drafts;
	}

	/** Saves until there is a problem, and then only looks for further ones. */
	private int save(List<Draft> drafts, FolderProblems problems) {
		int changed = 0;
		for (Draft draft : drafts) {
			for (Problems.Problem problem : this.entries.problems(draft.form())) {
				draft.add(problems, problem);
			}
			if (problems.isEmpty() && this.entries.save(draft.form())) {
				changed++;
			}
		}
		return changed;
	}

}
