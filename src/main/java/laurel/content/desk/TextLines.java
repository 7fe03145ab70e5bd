package laurel.content.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import laurel.content.ContentKinds;
import laurel.content.Excerpt;
import laurel.content.ManuscriptLine;
import laurel.content.ManuscriptLine.Text;
import laurel.content.TextState;
import laurel.lang.Language;
import laurel.lang.Wording;
import org.jspecify.annotations.Nullable;

/** The list of texts in the words of one language. */
final class TextLines {

	private final ContentKinds kinds;

	private final Wording wording;

	TextLines(ContentKinds kinds, Wording wording) {
		this.kinds = kinds;
		this.wording = wording;
	}

	Line line(ManuscriptLine found) {
		Language own = this.wording.language();
		Text titled = found.titled(own).orElse(null);
		List<String> states = new ArrayList<>();
		for (Language language : List.of(own, own.other())) {
			states.add(this.wording.say((language == Language.ES) ? "texts.spanish" : "texts.english",
					states(found.texts().get(language))));
		}
		Text passage = found.found().orElse(null);
		return new Line("/desk/texts/" + found.id(),
				(titled != null) ? titled.title() : this.wording.say("texts.untitled"),
				((titled != null) ? titled.language() : own).code(),
				this.wording.say(this.kinds.of(found.kind()).message("name")), states, saved(found),
				(passage != null) ? passage.excerpt() : null, ((passage != null) ? passage.language() : own).code());
	}

	private String states(@Nullable Text text) {
		if (text == null) {
			return this.wording.say("texts.state.missing.said");
		}
		return text.states().stream().map((state) -> state(state, text)).collect(Collectors.joining(", "));
	}

	private String state(TextState state, Text text) {
		return switch (state) {
			case MISSING -> this.wording.say("texts.state.missing.said");
			case DRAFT -> this.wording.say("texts.state.draft.said");
			case READY -> this.wording.say("texts.state.ready.said");
			case SCHEDULED -> this.wording.say("texts.state.scheduled.said", moment(text.publishAt()));
			case PUBLIC -> this.wording.say("texts.state.public.said");
			case CHANGED -> this.wording.say("texts.state.changed.said");
			case WITHDRAWN -> this.wording.say("texts.state.withdrawn.said");
			case ENDED -> this.wording.say("texts.state.ended.said");
		};
	}

	private String moment(@Nullable Instant instant) {
		return (instant != null) ? this.wording.moment(instant) : "";
	}

	private String saved(ManuscriptLine found) {
		String moment = this.wording.moment(found.savedAt());
		Text latest = found.latest().orElse(null);
		if (latest == null) {
			return this.wording.say("texts.begun", moment);
		}
		return (latest.savedBy() != null) ? this.wording.say("texts.saved", moment, latest.savedBy())
				: this.wording.say("texts.saved.file", moment);
	}

	/**
	 * One line of the list.
	 *
	 * @param titleLanguage code of the language of the title
	 * @param states one sentence a language
	 * @param excerpt where something was found; null for nothing but in its title
	 * @param excerptLanguage code of its language
	 */
	record Line(String path, String title, String titleLanguage, String kind, List<String> states, String saved,
			@Nullable Excerpt excerpt, String excerptLanguage) {

	}

}
