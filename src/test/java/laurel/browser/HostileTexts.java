package laurel.browser;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import laurel.content.ContentKind;
import laurel.content.ContentKinds;
import laurel.content.EntryForm;
import laurel.content.Forms;
import laurel.content.Manuscript;
import laurel.content.Manuscripts;
import laurel.content.PreviewLinks;
import laurel.content.Publication;
import laurel.content.ReleaseOrder;
import laurel.content.Topic;
import laurel.content.TopicChanges;
import laurel.content.Withdrawal;
import laurel.content.WithdrawalOrder;
import laurel.content.Withdrawals;
import laurel.lang.Language;
import laurel.staff.Member;

import org.springframework.context.ApplicationContext;

/**
 * Articles and topics that have all hostile words in each of their short fields: a line
 * of them each.
 */
final class HostileTexts {

	/** How addresses of theirs begin. */
	static final String SLUG = "zz-words-";

	/** As long as a title may be, and a topic's name, and what is said besides. */
	private static final List<String> LINES = HostileWords.inLines(200);

	private static final List<String> NAMES = HostileWords.inLines(100);

	private static final List<String> NOTES = HostileWords.inLines(500);

	private final List<Long> ids = new ArrayList<>();

	private final Manuscripts manuscripts;

	private final Publication publication;

	private final ApplicationContext site;

	private final Member editor;

	private final ContentKind kind;

	HostileTexts(ApplicationContext site, Member editor) {
		this.site = site;
		this.editor = editor;
		this.manuscripts = site.getBean(Manuscripts.class);
		this.publication = site.getBean(Publication.class);
		this.kind = site.getBean(ContentKinds.class).named("post").orElseThrow();
	}

	/** Topics that only the first text has. */
	void addTopics() {
		TopicChanges topics = this.site.getBean(TopicChanges.class);
		for (int number = 0; number < NAMES.size(); number++) {
			Topic.Text text = new Topic.Text(SLUG + number, NAMES.get(number));
			topics.add(this.editor, Map.of(Language.ES, text, Language.EN, text));
		}
	}

	/** All come to readers; some in one language first, and with a change later. */
	void publish() {
		for (int number = 0; number < LINES.size(); number++) {
			this.ids.add(this.manuscripts.begin(this.editor, this.kind));
			save(number, "Words.");
			if (number < NOTES.size()) {
				release(number, NOTES.get(number), "", Language.EN);
				save(number, "Other words.");
				release(number, "", NOTES.get(number), Language.ES, Language.EN);
			}
			else {
				release(number, "", "", Language.ES, Language.EN);
			}
		}
	}

	private void save(int number, String body) {
		Manuscript manuscript = manuscript(number);
		List<EntryForm> forms = new ArrayList<>();
		for (Language language : Language.values()) {
			EntryForm form = this.site.getBean(Forms.class).empty(this.kind);
			form.setLanguage(language);
			form.setGroup(manuscript.translationGroup());
			form.setSlug(SLUG + number);
			form.setTitle(line(number));
			form.setSummary(line(number + 1) + " " + line(number + 2));
			form.setByline(line(number + 3));
			form.setContentNote(line(number + 4));
			form.setConsent(line(number + 5));
			form.setTopics((number == 0) ? IntStream.range(0, NAMES.size()).mapToObj((topic) -> SLUG + topic).toList()
					: List.of());
			form.setBody(body);
			forms.add(form);
		}
		this.manuscripts.save(this.editor, manuscript.id(), manuscript.version(), forms);
	}

	private static String line(int number) {
		return LINES.get(number % LINES.size());
	}

	/** With every warning read. */
	private void release(int number, String reason, String note, Language... languages) {
		Manuscript manuscript = manuscript(number);
		Map<Language, ReleaseOrder.Words> texts = new EnumMap<>(Language.class);
		for (Language language : languages) {
			texts.put(language, new ReleaseOrder.Words(note, ""));
		}
		Map<Language, ReleaseOrder.Words> read = new HashMap<>();
		this.publication.review(manuscript, new ReleaseOrder(texts, null, reason)).forEach((language, review) -> {
			if (texts.containsKey(language)) {
				read.put(language, new ReleaseOrder.Words(note, review.seal()));
			}
		});
		this.publication.publish(this.editor, manuscript.id(), manuscript.version(),
				new ReleaseOrder(read, null, reason));
	}

	/** Those that changed go, with a notice. */
	void withdraw() {
		for (int number = 0; number < NOTES.size(); number++) {
			Manuscript manuscript = manuscript(number);
			String note = NOTES.get(number);
			this.site.getBean(Withdrawals.class)
				.withdraw(this.editor, manuscript.id(), manuscript.version(),
						new WithdrawalOrder(Withdrawal.NOTICE, note, Map.of(Language.ES, note, Language.EN, note), ""));
		}
	}

	/** Many are let in early. */
	void linkToTheFirst() {
		LINES.forEach((line) -> this.site.getBean(PreviewLinks.class).make(this.editor, manuscript(0), 7, line));
	}

	private Manuscript manuscript(int number) {
		return this.manuscripts.find(this.editor, this.ids.get(number)).orElseThrow();
	}

	/** Where staff find the first. */
	String desk() {
		return "/desk/texts/" + this.ids.get(0);
	}

	/** Where readers find the texts, the withdrawn ones first. */
	List<String> articles(Language language) {
		return numbered(this.kind.path(language, SLUG), LINES.size());
	}

	private static List<String> numbered(String path, int most) {
		return IntStream.range(0, most).mapToObj((number) -> path + number).toList();
	}

}
