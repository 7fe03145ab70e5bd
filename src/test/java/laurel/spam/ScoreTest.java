package laurel.spam;

import java.util.List;
import java.util.stream.Stream;

import laurel.lang.Language;
import laurel.lang.Phrase;
import laurel.lang.TestWordings;
import laurel.support.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** A score, how it is kept and how it is said. */
class ScoreTest {

	@Test
	void weightiestComesFirst() {
		Score score = Score.of(Stream.of(Sign.LINK.worth(5), Sign.GOOD_WORDS.worth(-20, List.of("help", "kids")),
				Sign.TRAP.worth(60), Sign.CAPITALS.worth(5)));
		assertThat(score.points()).isEqualTo(50);
		assertThat(score.reasons()).extracting(Reason::code).containsExactly("trap", "good-words", "link", "capitals");
	}

	@Test
	void staysBetweenNoneAndAHundred() {
		assertThat(Score.of(Stream.empty()).points()).isZero();
		assertThat(Score.of(Stream.of(Sign.GOOD_WORDS.worth(-20))).points()).isZero();
		assertThat(Score.of(Stream.of(Sign.TRAP.worth(60), Sign.LINKS.worth(60, 9))).points()).isEqualTo(100);
	}

	@Test
	void reasonsAreReadBackAsTheyWereWritten() {
		Score score = Score.of(Stream.of(Sign.TRAP.worth(60), Sign.REPEATED_WORD.worth(10, 7, "pills"),
				Sign.BAD_WORDS.worth(9, List.of("casino", "peón", "d’água"))));
		assertThat(Score.reasonsOf(score.written())).isEqualTo(score.reasons());
		assertThat(score.written()).isEqualTo("trap\nrepeated-word\t7\tpills\nbad-words\tcasino, peón, d’água");
		assertThat(Score.reasonsOf(new Score(0, List.of()).written())).isEmpty();
	}

	@Test
	void reasonThatIsNotKnownAnyMoreIsLeftOut() {
		assertThat(Score.reasonsOf("of-an-older-version\t3\nlink")).extracting(Reason::code).containsExactly("link");
	}

	@Test
	void reasonCannotBreakTheLine() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Reason("link", List.of("a\tb")));
		assertThatIllegalArgumentException().isThrownBy(() -> new Reason("link\ntrap", List.of()));
	}

	@ParameterizedTest
	@EnumSource
	void everySignHasASentence(Sign sign) {
		Reason reason = sign.worth(1).reason();
		assertThat(Messages.in(Language.EN).values()).containsKey(reason.message());
		assertThat(Score.reasonsOf(reason.code())).containsExactly(reason);
	}

	@Test
	void sentenceWritesFiguresInItsLanguageAndMarksForeignWords() {
		Reason alike = Sign.ALIKE.worth(50, 1276).reason();
		assertThat(said(alike, Language.EN).text()).isEqualTo("It looks like 1,276 other comments.");
		assertThat(said(alike, Language.ES).text()).isEqualTo("Se parece a otros 1,276 comentarios.");
		Reason words = Sign.BAD_WORDS.worth(50, List.of("casino", "bonus")).reason();
		assertThat(said(words, Language.ES).parts()).containsExactly(
				new Phrase.Part("Palabras que antes eran spam: ", null), new Phrase.Part("casino, bonus", Language.EN),
				new Phrase.Part(".", null));
	}

	private static Phrase said(Reason reason, Language page) {
		return reason.said(TestWordings.inChicago().in(page), Language.EN);
	}

}
