package laurel.content.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import laurel.content.UnfinishedTexts;
import laurel.content.UnfinishedTexts.Text;
import laurel.lang.Language;
import laurel.lang.Wording;
import laurel.staff.Member;
import laurel.staff.Role;
import laurel.staff.Waiting;

import org.springframework.stereotype.Component;

/** What there is to do about texts of any kind, and what became public lately. */
@Component
class TextsWaiting implements Waiting {

	private final UnfinishedTexts texts;

	TextsWaiting(UnfinishedTexts texts) {
		this.texts = texts;
	}

	@Override
	public List<Item> items(Member member, Wording wording) {
		List<Item> items = new ArrayList<>();
		if (member.role().covers(Role.EDITOR)) {
			add(items, Heading.WAITS, this.texts.ready(),
					(text) -> says(text, "waiting.ready.english", "waiting.ready.spanish", wording));
		}
		if (member.role().coversAny(Role.WRITER, Role.TRANSLATOR)) {
			add(items, Heading.WAITS, this.texts.drafts(member.id()),
					(text) -> says(text, "waiting.draft.english", "waiting.draft.spanish", wording));
		}
		if (member.role().covers(Role.WRITER)) {
			add(items, Heading.STALE, this.texts.untouched(),
					(text) -> wording.say("waiting.untouched", title(text, wording), wording.shortDay(text.at())));
		}
		add(items, Heading.PUBLISHED, this.texts.newest(wording.language()),
				(text) -> wording.say("waiting.public", title(text, wording), wording.shortDay(text.at())));
		add(items, Heading.PUBLISHED, this.texts.scheduled(),
				(text) -> wording.say("waiting.scheduled", title(text, wording), wording.shortDay(text.at())));
		return items;
	}

	private static void add(List<Item> items, Heading heading, List<Text> texts, Function<Text, String> words) {
		texts.forEach((text) -> items.add(new Item(heading, words.apply(text), "/desk/texts/" + text.manuscript())));
	}

	private static String says(Text text, String ofEnglish, String ofSpanish, Wording wording) {
		return wording.say((text.language() == Language.EN) ? ofEnglish : ofSpanish, title(text, wording),
				wording.shortDay(text.at()));
	}

	private static String title(Text text, Wording wording) {
		return text.title().isEmpty() ? wording.say("texts.untitled") : text.title();
	}

}
