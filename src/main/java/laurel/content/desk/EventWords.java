package laurel.content.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import laurel.content.Save;
import laurel.content.SaveEvent;
import laurel.lang.Language;
import laurel.lang.Wording;

/**
 * What became of a save, in words.
 *
 * @param language of the text
 * @param names of those who did it, by account
 */
record EventWords(Language language, Map<Long, String> names, Wording wording) {

	/** One sentence for each event, and one for a save that nobody wrote. */
	List<String> of(Save save, List<SaveEvent> events) {
		List<String> sentences = new ArrayList<>();
		events.forEach((event) -> sentences.add(sentence(event)));
		if (events.stream().anyMatch((event) -> event.at().equals(save.savedAt()))) {
			sentences.add(this.wording.say("history.event.made"));
		}
		return sentences;
	}

	private String sentence(SaveEvent event) {
		String who = this.names.getOrDefault(event.by(), "");
		String when = this.wording.moment(event.at());
		String in = this.wording.say((this.language == Language.ES) ? "language.in.es" : "language.in.en");
		return switch (event.act()) {
			case SCHEDULED ->
				this.wording.say("history.event.scheduled", in, who, when, this.wording.moment(event.due()));
			case UNSCHEDULED -> this.wording.say("history.event.unscheduled", in, who, when);
			case UPDATED -> this.wording.say("history.event.updated", in, who, when);
			case RETURNED -> this.wording.say("history.event.returned", in, who, when);
			case WITHDRAWN -> this.wording.say("history.event.withdrawn", in, who, when);
			default -> this.wording.say("history.event.published", in, who, when);
		};
	}

}
