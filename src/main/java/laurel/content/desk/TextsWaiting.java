package laurel.content.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import laurel.content.ContentKinds;
import laurel.content.UnfinishedTexts;
import laurel.content.UnfinishedTexts.Text;
import laurel.lang.Language;
import laurel.lang.Phrase;
import laurel.lang.Title;
import laurel.lang.Wording;
import laurel.staff.Member;
import laurel.staff.Role;
import laurel.staff.Waiting;

import org.springframework.stereotype.Component;

/** What there is to do about texts of any kind, and what became public lately. */
@Component
class TextsWaiting implements Waiting {

	private final UnfinishedTexts texts;

	private final ContentKinds kinds;

	TextsWaiting(UnfinishedTexts texts, ContentKinds kinds) {
		this.texts = texts;
		this.kinds = kinds;
	}

	@Override
	public List<Item> items(Member member, Wording wording) {
		List<Item> items = new ArrayList<>();
		if (member.role().covers(Role.EDITOR)) {
			add(items, Heading.WAITS, this.texts.ready(member), TextsWaiting::publication,
					(text) -> says(text, "waiting.ready.english", "waiting.ready.spanish", wording));
		}
		boolean works = member.role().coversAny(Role.WRITER, Role.TRANSLATOR);
		if (works) {
			add(items, Heading.WAITS, this.texts.drafts(member), TextsWaiting::page,
					(text) -> says(text, "waiting.draft.english", "waiting.draft.spanish", wording));
		}
		if (member.role().covers(Role.WRITER)) {
			add(items, Heading.WAITS, this.texts.changed(member), TextsWaiting::publication,
					(text) -> says(text, "waiting.changed.english", "waiting.changed.spanish", wording));
			add(items, Heading.STALE, this.texts.untouched(member), TextsWaiting::page,
					(text) -> wording.phrase("waiting.untouched", title(text, wording), wording.shortDay(text.at())));
		}
		add(items, Heading.PUBLISHED, this.texts.newest(member),
				(text) -> (works && text.openable()) ? page(text) : forReaders(text),
				(text) -> wording.phrase("waiting.public", title(text, wording), wording.shortDay(text.at())));
		if (works) {
			add(items, Heading.PUBLISHED, this.texts.scheduled(member), TextsWaiting::publication,
					(text) -> wording.phrase("waiting.scheduled", title(text, wording), wording.shortDay(text.at())));
		}
		return items;
	}

	private static void add(List<Item> items, Heading heading, List<Text> texts, Function<Text, String> path,
			Function<Text, Phrase> words) {
		texts.forEach((text) -> items.add(new Item(heading, words.apply(text), path.apply(text))));
	}

	private String forReaders(Text text) {
		return this.kinds.of(text.kind()).path(text.language(), text.slug());
	}

	private static String page(Text text) {
		return "/desk/texts/" + text.manuscript();
	}

	private static String publication(Text text) {
		return page(text) + "/publication";
	}

	private static Phrase says(Text text, String ofEnglish, String ofSpanish, Wording wording) {
		return wording.phrase((text.language() == Language.EN) ? ofEnglish : ofSpanish, title(text, wording),
				wording.shortDay(text.at()));
	}

	private static Title title(Text text, Wording wording) {
		return text.title().isEmpty() ? new Title(wording.say("texts.untitled"), wording.language())
				: new Title(text.title(), text.language());
	}

}
