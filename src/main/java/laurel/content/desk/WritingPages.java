package laurel.content.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import laurel.content.ContentKinds;
import laurel.content.Forms;
import laurel.content.Manuscript;
import laurel.content.ManuscriptText;
import laurel.content.TopicChanges;
import laurel.content.Unsaved;
import laurel.lang.Language;
import laurel.lang.Wording;
import laurel.lang.Wordings;
import laurel.staff.Colleagues;
import laurel.staff.Member;

import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/** The page on which a text is written. */
@Component
class WritingPages {

	private final TextPages pages;

	private final ContentKinds kinds;

	private final Forms forms;

	private final SavedFields fields;

	private final Unsaved unsaved;

	private final TopicChanges topics;

	private final Colleagues colleagues;

	private final Wordings wordings;

	WritingPages(TextPages pages, ContentKinds kinds, Forms forms, SavedFields fields, Unsaved unsaved,
			TopicChanges topics, Colleagues colleagues, Wordings wordings) {
		this.pages = pages;
		this.kinds = kinds;
		this.forms = forms;
		this.fields = fields;
		this.unsaved = unsaved;
		this.topics = topics;
		this.colleagues = colleagues;
		this.wordings = wordings;
	}

	/** With what was saved last, or with what was sent and refused. */
	ModelAndView page(Member who, Manuscript manuscript, BindingResult read) {
		Map<String, String> topics = new LinkedHashMap<>();
		this.topics.byName(who.language()).forEach((topic) -> topics.put(topic.key(), topic.name(who.language())));
		return this.pages.page("desk/content/write", "writing.title", manuscript, who)
			.addAllObjects(read.getModel())
			.addObject("look", "writing")
			.addObject("topics", topics)
			.addObject("languageChoices", languageChoices(this.wordings.in(who.language())))
			.addObject("others", this.unsaved.others(who, manuscript.id()))
			.addObject("removable", manuscript.entry() == null)
			.addObject("unsaved", null)
			.addObject("meanwhile", List.of());
	}

	private static List<TopicPages.Choice> languageChoices(Wording wording) {
		return List.of(new TopicPages.Choice("", wording.say("writing.language.own")),
				new TopicPages.Choice("es", wording.say("language.spanish")),
				new TopicPages.Choice("en", wording.say("language.english")));
	}

	/**
	 * With what this person typed and did not save; where somebody saved something else
	 * meanwhile, that stands beside it.
	 * @param version of the manuscript that it was typed into
	 */
	ModelAndView unsaved(Member who, Manuscript manuscript, BindingResult typed, int version) {
		WritingForm form = WritingForms.form(typed);
		form.setVersion(manuscript.version());
		return page(who, manuscript, typed).addObject("unsaved", "true")
			.addObject("meanwhile", (version != manuscript.version()) ? meanwhile(who, manuscript, form) : List.of());
	}

	private List<Meanwhile> meanwhile(Member who, Manuscript manuscript, WritingForm typed) {
		Wording wording = this.wordings.in(who.language());
		List<Meanwhile> all = new ArrayList<>();
		for (ManuscriptText text : manuscript.texts()) {
			String mine = this.forms.write(typed.in(text.language()));
			List<SavedFields.Field> differences = this.fields
				.between(this.kinds.of(manuscript.kind()), text.form(), mine, text.language(), wording)
				.stream()
				.filter(SavedFields.Field::changed)
				.toList();
			if (!differences.isEmpty()) {
				String name = Optional.ofNullable(text.savedBy())
					.map((id) -> this.colleagues.names(List.of(id)).get(id))
					.orElse("");
				all.add(new Meanwhile(text.language(), name, wording.moment(text.savedAt()), differences));
			}
		}
		return all;
	}

	/**
	 * What is saved of a text and differs from what somebody typed.
	 *
	 * @param who saved it; empty where it came from a file
	 */
	record Meanwhile(Language language, String who, String when, List<SavedFields.Field> differences) {

	}

}
