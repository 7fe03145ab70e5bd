package laurel.gate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import laurel.content.Candidate;
import laurel.content.Objection;
import laurel.content.Passage;
import laurel.content.PublishCheck;
import laurel.detail.GivenNames;
import laurel.lang.Language;
import laurel.markup.Block;

import org.springframework.stereotype.Component;

/**
 * Nobody can be recognised by details that are harmless alone and stand together within
 * two sentences: a name and an age, an age and a town.
 */
@Component
class RecognisablePeople implements PublishCheck {

	private static final Set<Detail.Kind> BESIDE_A_NAME = Set.of(Detail.Kind.AGE, Detail.Kind.DAY, Detail.Kind.PLACE,
			Detail.Kind.ORIGIN, Detail.Kind.FAMILY);

	private static final Set<Detail.Kind> BESIDE_A_FULL_NAME = Set.of(Detail.Kind.AGE, Detail.Kind.ORIGIN,
			Detail.Kind.FAMILY);

	private static final Set<Detail.Kind> BESIDE_AN_AGE = Set.of(Detail.Kind.DAY, Detail.Kind.PLACE, Detail.Kind.ORIGIN,
			Detail.Kind.FAMILY);

	private static final Set<Detail.Kind> WITHOUT_A_NAME = Set.of(Detail.Kind.PLACE, Detail.Kind.ORIGIN,
			Detail.Kind.FAMILY);

	private static final Bilingual<Details> DETAILS = Bilingual.of(Details::new);

	@Override
	public List<Objection> check(Candidate candidate) {
		String known = candidate.passages()
			.stream()
			.filter((passage) -> passage.nature() == Passage.Nature.NAME)
			.map(Passage::text)
			.collect(Collectors.joining("\n"));
		List<Objection> objections = new ArrayList<>();
		for (Passage passage : candidate.passages()) {
			if (passage.isProse()) {
				passage.blocks().forEach((block) -> check(passage, block, known, objections));
			}
		}
		return objections;
	}

	/**
	 * Looks at a sentence alone and then beside the one before it, where a full name says
	 * little: it rarely is of whoever that one tells of.
	 */
	private static void check(Passage passage, Block block, String known, List<Objection> objections) {
		Map<Detail.Kind, String> before = Map.of();
		for (Block.Sentence sentence : block.sentences()) {
			Map<Detail.Kind, String> here = details(sentence.text(), passage.language(), known);
			Map<Detail.Kind, String> both = new EnumMap<>(Detail.Kind.class);
			both.putAll(before);
			both.putAll(here);
			both.remove(Detail.Kind.FULL_NAME);
			Map<Detail.Kind, String> telling = tells(here.keySet()) ? here : both;
			if (tells(telling.keySet())) {
				objections.add(Objection.warning(passage.field(), block.lineAt(sentence.place()), sentence.text(),
						"gate.person.recognisable", String.join(" + ", telling.values())));
				here = Map.of();
			}
			before = here;
		}
	}

	private static Map<Detail.Kind, String> details(String text, Language language, String known) {
		Map<Detail.Kind, String> details = new EnumMap<>(Detail.Kind.class);
		GivenNames.in(text, known)
			.forEach((name) -> details.putIfAbsent(name.full() ? Detail.Kind.FULL_NAME : Detail.Kind.NAME,
					name.words()));
		DETAILS.in(language).in(text).forEach((detail) -> details.putIfAbsent(detail.kind(), detail.words()));
		return details;
	}

	private static boolean tells(Set<Detail.Kind> kinds) {
		return kinds.contains(Detail.Kind.NAME) && kinds.stream().anyMatch(BESIDE_A_NAME::contains)
				|| kinds.contains(Detail.Kind.FULL_NAME) && kinds.stream().anyMatch(BESIDE_A_FULL_NAME::contains)
				|| kinds.contains(Detail.Kind.AGE) && kinds.stream().anyMatch(BESIDE_AN_AGE::contains)
				|| kinds.containsAll(WITHOUT_A_NAME);
	}

}
