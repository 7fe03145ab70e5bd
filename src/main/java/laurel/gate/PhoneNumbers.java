package laurel.gate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import laurel.content.Candidate;
import laurel.content.Objection;
import laurel.content.Passage;
import laurel.content.PublishCheck;
import laurel.detail.WrittenNumbers;
import laurel.lang.Language;
import laurel.markup.Block;
import laurel.safety.HotlineLine;
import laurel.safety.Hotlines;
import laurel.safety.KeptHotline;
import laurel.safety.PhoneNumber;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * A number to call stands among the hotlines, where staff keep it right: one in a text
 * would go stale unseen.
 */
@Component
class PhoneNumbers implements PublishCheck {

	private static final Pattern CALL = Pattern.compile("(?:tel:|sms:|https?://wa\\.me/)([^?;]*).*");

	private final Hotlines hotlines;

	PhoneNumbers(Hotlines hotlines) {
		this.hotlines = hotlines;
	}

	@Override
	public List<Objection> check(Candidate candidate) {
		List<Objection> objections = new ArrayList<>();
		Set<String> known = new HashSet<>();
		for (Passage passage : candidate.passages()) {
			for (Block block : passage.blocks()) {
				numbers(block).forEach((number) -> {
					if (known.isEmpty()) {
						known.addAll(kept());
					}
					if (!known.contains(number.digits())) {
						objections.add(Objection.error(passage.field(), number.line(), number.written(),
								"gate.phone.unknown"));
					}
				});
			}
		}
		return objections.stream().distinct().toList();
	}

	private static Stream<Number> numbers(Block block) {
		Stream<Number> links = block.links()
			.stream()
			.flatMap((link) -> CALL.matcher(link.address())
				.results()
				.map((call) -> new Number(WrittenNumbers.digits(call.group(1)), link.name(), link.line())));
		Stream<Number> words = WrittenNumbers.in(block.text())
			.map((found) -> new Number(found.digits(), found.written(), block.lineAt(found.place())));
		return Stream.concat(words, links);
	}

	/** The digits of every number that some hotline is called or written to by. */
	private Set<String> kept() {
		Set<String> numbers = new HashSet<>();
		for (KeptHotline hotline : this.hotlines.all()) {
			for (Language language : Language.values()) {
				HotlineLine line = hotline.in(language);
				Stream.of(line.number(), line.tty(), line.textNumber())
					.filter((number) -> number != null)
					.map(PhoneNumber::digits)
					.forEach(numbers::add);
			}
		}
		return numbers;
	}

	private record Number(String digits, String written, int line) {

	}

}
