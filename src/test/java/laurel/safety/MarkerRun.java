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
import java.util.UUID;
import java.util.stream.Stream;

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

	private final PackagedSite site;

	private final RawVisitor visitor;

	final MarkedRequests requests;

	private final MarkedComments comments;

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

	/** Where the database keeps comments: the columns that have words of theirs, */
	final Set<String> columns = new TreeSet<>();

	/** and its file. */
	private String commentFile = "";

	private MarkerRun(PackagedSite site) {
		this.site = site;
		this.visitor = new RawVisitor(site.port(), ADDRESS);
		this.requests = new MarkedRequests(site.port());
		this.comments = new MarkedComments(this.requests, this::answer);
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
			Traces traces = run.traces();
			run.searchDatabase(traces);
			site.stop();
			run.searchFiles(traces);
			return run;
		}
	}

	private void askForEverything() throws Exception {
		Set<String> addresses = RunAddresses.of((address) -> ask(this.requests.page(address)));
		addresses.forEach((address) -> this.requests.to(address).forEach(this::ask));
		this.requests.toTheExit().forEach(this::ask);
		this.requests.withGuard(Instant.now().getEpochSecond()).forEach(this::ask);
		this.requests.odd().forEach(this::ask);
		this.comments.visit(this::publish);
		String[] upload = this.requests.slowUpload("/exit");
		note(upload[0], this.visitor.send(upload[0], upload[1], this::lookForNewFiles), this.answers);
		this.site.database().whileFrozen(this::askAtOnce);
	}

	/** As its next batch does. */
	private UUID publish() throws Exception {
		this.site.database().execute("update comment set state = 'public' where id = (select id from comment limit 1)");
		return UUID.fromString(this.site.database().select("select id from comment where state = 'public'").get(0));
	}

	private String ask(String request) {
		return answer(request).text();
	}

	private Answer answer(String request) {
		Answer answer = this.visitor.send(request);
		note(request, answer, this.answers);
		return answer;
	}

	private void note(String request, Answer answer, Map<String, Integer> answers) {
		String line = MarkedRequests.lineOf(request);
		answers.put(line, answer.status());
		this.cookies.addAll(answer.headers().allValues("Set-Cookie"));
		if (answer.text().toLowerCase(Locale.ROOT).contains(MarkedRequests.WORD)
				&& MarkedComments.besideWhatWasTyped(answer.text())
					.toLowerCase(Locale.ROOT)
					.contains(MarkedRequests.WORD)) {
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
		for (String address : List.of("/en/", "/es/articulos", "/en/about", "/en/posts/zq9mark", "/exit", "/es/nada",
				MarkedComments.FORMS.get(0), MarkedComments.FORMS.get(1) + "/received")) {
			this.requests.to(address).forEach((request) -> visits.add(visitWhileFrozen(request)));
		}
		MarkedComments.FORMS.forEach((form) -> visits.add(visitWhileFrozen(this.requests.form(form,
				"Sec-Fetch-Site: same-origin", "text={}frozen&name={}&email={}%40{}.example&remarks={}&token={}"))));
		visits.forEach(Thread::start);
		for (Thread visit : visits) {
			visit.join();
		}
	}

	private Thread visitWhileFrozen(String request) {
		return new Thread(() -> note(request, this.visitor.send(request), this.answersWhileFrozen));
	}

	private Traces traces() {
		return new Traces(Stream
			.concat(Stream.of(MarkedRequests.WORD, ADDRESS, CONTROL, MarkedComments.KEPT),
					this.comments.secrets().stream())
			.toArray(String[]::new));
	}

	/** What the database learns of its own accord about what it has, it has learned. */
	private void searchDatabase(Traces traces) throws Exception {
		this.site.database().execute("analyze");
		this.columns.addAll(this.site.database()
			.select("""
					select key from comment c, jsonb_each_text(to_jsonb(c)) where value like '%""" + MarkedComments.KEPT
					+ "%'"));
		this.commentFile = "data/postgresql/"
				+ this.site.database().select("select pg_relation_filepath('comment')").get(0);
		this.site.database().keep(CONTROL);
		this.relations.addAll(this.site.database()
			.dump((relation, rows) -> traces.in(rows).forEach((trace) -> this.found.add(relation + ": " + trace))));
	}

	private void searchFiles(Traces traces) throws IOException {
		for (Path file : this.site.files()) {
			this.lastFiles.add(file);
			traces.in(Files.readAllBytes(this.site.folder().resolve(file)))
				.forEach((trace) -> this.found.add(file + ": " + trace));
		}
	}

	/**
	 * Whether this is where the words and the name of a comment are: in its row, in the
	 * file of its table, and in what PostgreSQL notes of changes to it.
	 */
	boolean isWhereCommentsAre(String trace) {
		return trace.contains(MarkedComments.KEPT)
				&& Stream.of("laurel.public.comment: text: ", this.commentFile + ": text: ", "data/postgresql/pg_wal/")
					.anyMatch(trace::startsWith);
	}

}
