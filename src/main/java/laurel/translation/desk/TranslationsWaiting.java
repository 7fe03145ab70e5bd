package laurel.translation.desk;

import java.util.List;

import laurel.lang.Language;
import laurel.lang.Phrase;
import laurel.lang.Title;
import laurel.lang.Wording;
import laurel.staff.Member;
import laurel.staff.Role;
import laurel.staff.Waiting;
import laurel.translation.Board;
import laurel.translation.Translation.State;

import org.springframework.stereotype.Component;

/** Which translations are missing or behind their originals. */
@Component
class TranslationsWaiting implements Waiting {

	private final Board board;

	TranslationsWaiting(Board board) {
		this.board = board;
	}

	@Override
	public List<Item> items(Member member, Wording wording) {
		if (!member.role().coversAny(Role.TRANSLATOR, Role.WRITER)) {
			return List.of();
		}
		return this.board.waiting(member)
			.stream()
			.map((row) -> (row.state() == State.MISSING) ? new Item(Heading.WAITS, missing(row, wording), row.path())
					: new Item(Heading.STALE, stale(row, wording), row.path()))
			.toList();
	}

	private static Phrase missing(Board.Row row, Wording wording) {
		return wording.phrase((row.target() == Language.ES) ? "waiting.missing.spanish" : "waiting.missing.english",
				title(row, wording));
	}

	private static Phrase stale(Board.Row row, Wording wording) {
		String passages = wording.count("translations.stale", row.stale());
		return wording.phrase((row.target() == Language.ES) ? "waiting.stale.spanish" : "waiting.stale.english",
				title(row, wording), passages);
	}

	private static Title title(Board.Row row, Wording wording) {
		return row.title().isEmpty() ? new Title(wording.say("texts.untitled"), wording.language())
				: new Title(row.title(), row.original());
	}

}
