package laurel.safety;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import laurel.support.PackagedSite;
import laurel.support.RawVisitor;
import laurel.support.RawVisitor.Answer;

/**
 * One visit to the packaged application by somebody who carries a mark in every place,
 * and what was found of her afterwards in everything that it keeps.
 */
final class MarkerRun {

	/** Put into the database by its owner, for the search to prove itself on. */
	static final String CONTROL = "zq9control";

	/** Where the visitor comes from; nobody else does. */
	private static final String ADDRESS = "127.86.75.64";

	private final Traces traces = new Traces(MarkedRequests.WORD, ADDRESS, CONTROL);

	private final PackagedSite site;

	private final RawVisitor visitor;

	final MarkedRequests requests;

	/** The first line of each request, with the status of its answer. */
	final Map<String, Integer> answers = Collections.synchronizedMap(new LinkedHashMap<>());

	/** The same while the database was frozen. */
	final Map<String, Integer> answersWhileFrozen = Collections.synchronizedMap(new LinkedHashMap<>());

	/** The first lines of requests whose answers repeat a mark in their bodies. */
	final Set<String> repeated = Collections.synchronizedSet(new TreeSet<>());

	/** Every cookie that was set. */
	final Set<String> cookies = Collections.synchronizedSet(new TreeSet<>());

	/** The files that were made since the site was open, while it answered and after. */
	final Set<Path> newFiles = new TreeSet<>();

	/** The files that are there after it has stopped. */
	final Set<Path> lastFiles = new TreeSet<>();

	/** The tables and views that were searched. */
	final Set<String> relations = new TreeSet<>();

	/** What was found, and where. */
	final Set<String> found = new TreeSet<>();

	private MarkerRun(PackagedSite site) {
		this.site = site;
		this.visitor = new RawVisitor(site.port(), ADDRESS);
		this.requests = new MarkedRequests(site.port());
	}

	/**
	 * Runs the site in a folder, which keeps what is left of it for people to look at.
	 */
	static MarkerRun in(Path folder) throws Exception {
		try (PackagedSite site = PackagedSite.start(folder)) {
			MarkerRun run = new MarkerRun(site);
			List<Path> filesBefore = site.files();
			run.askForEverything();
			run.newFiles.addAll(site.files());
			filesBefore.forEach(run.newFiles::remove);
			run.searchDatabase();
			site.stop();
			run.searchFiles();
			return run;
		}
	}

	private void askForEverything() throws Exception {
		Set<String> addresses = RunAddresses.of((address) -> ask(this.requests.page(address)));
		addresses.forEach((address) -> this.requests.to(address).forEach(this::ask));
		this.requests.toTheExit().forEach(this::ask);
		this.requests.withGuard(Instant.now().getEpochSecond()).forEach(this::ask);
		this.requests.odd().forEach(this::ask);
		String[] upload = this.requests.slowUpload("/exit");
		note(upload[0], this.visitor.send(upload[0], upload[1], this::lookForNewFiles), this.answers);
		this.site.database().whileFrozen(this::askAtOnce);
	}

	private String ask(String request) {
		Answer answer = this.visitor.send(request);
		note(request, answer, this.answers);
		return answer.text();
	}

	private void note(String request, Answer answer, Map<String, Integer> answers) {
		String line = MarkedRequests.lineOf(request);
		answers.put(line, answer.status());
		this.cookies.addAll(answer.headers().allValues("Set-Cookie"));
		if (answer.text().toLowerCase(Locale.ROOT).contains(MarkedRequests.WORD)) {
			this.repeated.add(line);
		}
	}

	/** While the server waits for the rest of a request, and no connection is in use. */
	private void lookForNewFiles() {
		try {
			Thread.sleep(700);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
		this.newFiles.addAll(this.site.files());
	}

	private void askAtOnce() throws InterruptedException {
		List<Thread> visits = new ArrayList<>();
		for (String address : List.of("/en/", "/es/articulos", "/en/about", "/en/posts/zq9mark", "/exit", "/es/nada")) {
			for (String request : this.requests.to(address)) {
				visits.add(new Thread(() -> note(request, this.visitor.send(request), this.answersWhileFrozen)));
			}
		}
		visits.forEach(Thread::start);
		for (Thread visit : visits) {
			visit.join();
		}
	}

	private void searchDatabase() throws Exception {
		this.site.database().keep(CONTROL);
		this.relations.addAll(this.site.database()
			.dump((relation, rows) -> this.traces.in(rows)
				.forEach((trace) -> this.found.add(relation + ": " + trace))));
	}

	private void searchFiles() throws IOException {
		for (Path file : this.site.files()) {
			this.lastFiles.add(file);
			this.traces.in(Files.readAllBytes(this.site.folder().resolve(file)))
				.forEach((trace) -> this.found.add(file + ": " + trace));
		}
	}

}
