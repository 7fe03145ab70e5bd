package laurel.content;

import java.time.Instant;
import java.util.List;

import laurel.lang.Language;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** What all checks together say of a text. */
class GateTest extends EveryLife {

	private final Gate gate;

	private final ContentKind kind;

	@Autowired
	GateTest(ApplicationContext site) {
		super(site);
		this.gate = site.getBean(Gate.class);
		this.kind = site.getBean(ContentKinds.class).listed().get(0);
	}

	@Test
	void errorsComeFirstAndEachInTheOrderOfTheForm() {
		EntryForm form = form("[here](/en/a) TPS\n\n#### Deep\n\n![x](/y.png)");
		form.setTitle("VAWA");
		form.setSummary("");
		form.setBody(form.getBody());
		assertThat(inWords(form)).containsExactly("ERROR summary:0 entry.summary.missing",
				"ERROR body:1 gate.link.empty", "ERROR body:3 gate.heading.skipped", "ERROR body:5 markup.fault.image",
				"WARNING language:0 gate.translation.missing", "WARNING title:1 gate.abbreviation",
				"WARNING body:1 gate.abbreviation");
	}

	@Test
	void whatKeepsAFormFromBeingSavedIsAnError() {
		EntryForm form = form("# Too high\n\n# Again\n\na\u202eb");
		form.setTopics(List.of());
		form.setDate(null);
		form.setSlug("No Slug");
		assertThat(inWords(form)).filteredOn((objection) -> objection.startsWith("ERROR"))
			.containsExactly("ERROR date:0 entry.date.missing", "ERROR slug:0 entry.slug.invalid",
					"ERROR body:1 markup.fault.heading", "ERROR body:3 markup.fault.heading",
					"ERROR body:5 markup.fault.character");
	}

	@Test
	void headingThatNoTextMayHaveIsOneError() {
		assertThat(inWords(form("## Two\n\n##### Five\n\nA short text.")))
			.filteredOn((said) -> said.startsWith("ERROR"))
			.containsExactly("ERROR body:3 markup.fault.heading");
	}

	@Test
	void whatOtherEntriesHaveIsAnErrorToo() {
		this.life.save(this.kind, Language.EN);
		EntryForm form = form("Text");
		form.setGroup("life-other");
		assertThat(inWords(form)).contains("ERROR slug:0 entry.slug.taken");
	}

	@Test
	void formWithoutAnythingIsToldAllThatItNeeds() {
		EntryForm form = form("");
		form.setLanguage(null);
		form.setTitle("");
		form.setGroup("");
		form.setSlug("");
		assertThat(inWords(form)).contains("ERROR language:0 entry.language.missing",
				"ERROR title:0 entry.title.missing", "ERROR group:0 entry.group.missing",
				"ERROR slug:0 entry.slug.missing");
	}

	@Test
	void goodTextPasses() {
		EntryForm form = form("## A heading\n\nA short text with a [way to help](/en/help).");
		Candidate candidate = new Candidate(form, Language.EN, this.life.form(this.kind, Language.ES), Instant.EPOCH);
		assertThat(this.gate.objections(candidate)).isEmpty();
	}

	private EntryForm form(String body) {
		EntryForm form = this.life.form(this.kind, Language.EN);
		form.setTitle("A title");
		form.setSummary("A summary.");
		form.setConsent("");
		form.setBody(body);
		return form;
	}

	private List<String> inWords(EntryForm form) {
		return this.gate.objections(new Candidate(form, Language.EN, null, Instant.EPOCH))
			.stream()
			.map((objection) -> objection.severity() + " " + objection.field() + ":" + objection.line() + " "
					+ objection.message())
			.toList();
	}

}
