package laurel.comment;

import java.util.List;

import laurel.lang.Language;
import laurel.lang.Wording;
import laurel.lang.Wordings;
import laurel.start.Command;
import laurel.start.Console;
import laurel.start.StartProblem;

import org.springframework.stereotype.Component;

/**
 * Tells at the console what is held of comments and what is not, for whoever has to
 * answer a demand of the law: {@code java -jar laurel.jar what-do-we-hold date
 * 2026-11-26}. It changes nothing.
 */
@Component("what-do-we-hold")
class HoldingsCommand implements Command {

	private final Holdings holdings;

	private final HoldingsPaper paper;

	private final Wordings wordings;

	HoldingsCommand(Holdings holdings, HoldingsPaper paper, Wordings wordings) {
		this.holdings = holdings;
		this.paper = paper;
		this.wordings = wordings;
	}

	@Override
	public int run(List<String> words) {
		Wording wording = this.wordings.in(Language.of(Console.locale()));
		if (words.isEmpty()) {
			print(HoldingsPaper.questions(wording));
			return 0;
		}
		String asked = String.join(" ", words.subList(1, words.size())).strip();
		Demand demand = Demand.of(words.get(0))
			.filter((known) -> !asked.isEmpty())
			.orElseThrow(() -> new StartProblem("holdings.unknown"));
		print(this.paper.answer(demand, this.holdings.find(demand, asked), wording));
		return 0;
	}

	private static void print(List<String> lines) {
		Console.print(lines.toArray(String[]::new));
	}

}
