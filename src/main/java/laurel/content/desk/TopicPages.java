package laurel.content.desk;

import java.util.ArrayList;
import java.util.List;

import laurel.content.TopicChanges;
import laurel.content.TopicChanges.KeptTopic;
import laurel.lang.Language;
import laurel.lang.Wordings;
import laurel.staff.DeskPage;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The pages on topics, without their forms. */
@Component
class TopicPages {

	private final TopicChanges topics;

	private final Wordings wordings;

	TopicPages(TopicChanges topics, Wordings wordings) {
		this.topics = topics;
		this.wordings = wordings;
	}

	/** All topics, by name. */
	ModelAndView all(Language language) {
		return page("desk/content/topics", DeskPage.of("topics.desk.title"), language).addObject("topics",
				this.topics.byName(language));
	}

	/** Where a new one is named. */
	ModelAndView add(Language language) {
		return page("desk/content/topic-new", below("topic.new.title"), language);
	}

	/** Where one is named anew, merged or removed. */
	ModelAndView one(KeptTopic topic, Language language) {
		List<Choice> others = new ArrayList<>();
		others.add(new Choice("", this.wordings.in(language).say("topic.into.choose")));
		this.topics.byName(language)
			.stream()
			.filter((other) -> other.id() != topic.id())
			.forEach((other) -> others.add(new Choice(String.valueOf(other.id()), other.name(language))));
		return page("desk/content/topic", below("topic.title", topic.name(language)), language)
			.addObject("topic", topic)
			.addObject("others", others);
	}

	private static DeskPage below(String title, Object... arguments) {
		return DeskPage.of(title, arguments).below("/desk/topics", "topics.desk.title");
	}

	private static ModelAndView page(String view, DeskPage page, Language language) {
		return new ModelAndView(view).addObject("page", page)
			.addObject("language", language)
			.addObject("languages", Language.values());
	}

	/**
	 * Another topic to choose.
	 *
	 * @param value its id; empty for none
	 */
	record Choice(String value, String label) {

	}

}
