package laurel.content.desk;

import java.util.ArrayList;
import java.util.List;

import laurel.content.ContentKinds;
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

	private final ContentKinds kinds;

	TextsWaiting(UnfinishedTexts texts, ContentKinds kinds) {
		this.texts = texts;
		this.kinds = kinds;
	}

	@Override
	public List<Item> items(Member member, Wording wording) {
		List<Item> items = new ArrayList<>();
		if (member.role().covers(Role.EDITOR)) {
			this.texts.drafts().forEach((text) -> items.add(unopened(Heading.WAITS, draft(text, wording))));
		}
		if (member.role().covers(Role.TRANSLATOR)) {
			this.texts.untranslated().forEach((text) -> items.add(open(Heading.WAITS, missing(text, wording), text)));
			this.texts.overtaken().forEach((text) -> items.add(open(Heading.STALE, older(text, wording), text)));
		}
		if (member.role().covers(Role.WRITER)) {
			this.texts.untouched()
				.forEach((text) -> items.add(open(Heading.STALE,
						wording.say("waiting.untouched", text.title(), wording.shortDay(text.at())), text)));
		}
		this.texts.newest(wording.language())
			.forEach((text) -> items.add(open(Heading.PUBLISHED,
					wording.say("waiting.public", text.title(), wording.shortDay(text.at())), text)));
		this.texts.scheduled()
			.forEach((text) -> items.add(unopened(Heading.PUBLISHED,
					wording.say("waiting.scheduled", text.title(), wording.shortDay(text.at())))));
		return items;
	}

	private Item open(Heading heading, String words, Text text) {
		return new Item(heading, words, this.kinds.of(text.kind()).path(text.language(), text.slug()));
	}

	/** What readers can't open, nobody can yet. */
	private static Item unopened(Heading heading, String words) {
		return new Item(heading, words, "");
	}

	private static String draft(Text text, Wording wording) {
		return wording.say((text.language() == Language.EN) ? "waiting.draft.english" : "waiting.draft.spanish",
				text.title());
	}

	private static String missing(Text text, Wording wording) {
		return wording.say((text.language() == Language.EN) ? "waiting.missing.spanish" : "waiting.missing.english",
				text.title());
	}

	private static String older(Text text, Wording wording) {
		return wording.say((text.language() == Language.EN) ? "waiting.older.english" : "waiting.older.spanish",
				text.title(), wording.shortDay(text.at()));
	}

}
