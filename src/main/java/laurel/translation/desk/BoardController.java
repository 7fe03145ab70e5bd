package laurel.translation.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import laurel.content.ContentKinds;
import laurel.lang.Language;
import laurel.lang.Wording;
import laurel.lang.Wordings;
import laurel.staff.Allowed;
import laurel.staff.DeskPage;
import laurel.staff.Member;
import laurel.staff.Role;
import laurel.translation.Board;
import laurel.translation.Translation.State;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Which translations there are, and which want work. */
@Controller
@Allowed({ Role.TRANSLATOR, Role.WRITER })
class BoardController {

	private final Board board;

	private final ContentKinds kinds;

	private final Wordings wordings;

	BoardController(Board board, ContentKinds kinds, Wordings wordings) {
		this.board = board;
		this.kinds = kinds;
		this.wordings = wordings;
	}

	@GetMapping("/desk/translations")
	ModelAndView show(Member member, @ModelAttribute("query") BoardQuery query) {
		int number = query.number();
		Board.Part part = this.board.part(member, query.choice(), number);
		if (number > part.pages()) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		Wording wording = this.wordings.in(member.language());
		return new ModelAndView("desk/translation/board").addObject("page", DeskPage.of("translations.title"))
			.addObject("part", part)
			.addObject("kinds", this.kinds)
			.addObject("number", number)
			.addObject("newer", (number > 1) ? query.ofPage(number - 1) : null)
			.addObject("older", (number < part.pages()) ? query.ofPage(number + 1) : null)
			.addObject("ofState", states(wording))
			.addObject("ofKind", kinds(wording))
			.addObject("ofTarget", targets(wording));
	}

	private static List<Option> states(Wording wording) {
		return any(wording,
				Stream.of(State.values())
					.map(BoardQuery::word)
					.map((word) -> new Option(word, wording.say("translations.state." + word))));
	}

	private List<Option> kinds(Wording wording) {
		return any(wording,
				this.kinds.all().stream().map((kind) -> new Option(kind.name(), wording.say(kind.message("name")))));
	}

	private static List<Option> targets(Wording wording) {
		return any(wording,
				Stream.of(Language.values())
					.map((language) -> new Option(language.code(),
							wording.say((language == Language.ES) ? "language.spanish" : "language.english"))));
	}

	private static List<Option> any(Wording wording, Stream<Option> others) {
		List<Option> options = new ArrayList<>();
		options.add(new Option("", wording.say("translations.any")));
		others.forEach(options::add);
		return options;
	}

	/** One of several to choose. */
	record Option(String value, String label) {

	}

}
