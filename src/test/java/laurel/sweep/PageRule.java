package laurel.sweep;

import java.util.List;

import laurel.sweep.rules.AlertStandsOnce;
import laurel.sweep.rules.AnswerIsSmall;
import laurel.sweep.rules.EveryAnswerHasTheHeaders;
import laurel.sweep.rules.ExitIsTheSecondStop;
import laurel.sweep.rules.HeadSaysWhatThePageIs;
import laurel.sweep.rules.HeadingsAreInOrder;
import laurel.sweep.rules.LandmarksAreNamed;
import laurel.sweep.rules.LanguageMatchesTheAddress;
import laurel.sweep.rules.LinksStandAlone;
import laurel.sweep.rules.NothingComesFromElsewhere;
import laurel.sweep.rules.NothingIsStored;

/** What must hold on every page a visitor can see; a rule added here holds everywhere. */
@FunctionalInterface
public interface PageRule {

	/** All of them. */
	List<PageRule> ALL = List.of(new AlertStandsOnce(), new AnswerIsSmall(), new EveryAnswerHasTheHeaders(),
			new ExitIsTheSecondStop(), new HeadSaysWhatThePageIs(), new HeadingsAreInOrder(), new LandmarksAreNamed(),
			new LanguageMatchesTheAddress(), new LinksStandAlone(), new NothingComesFromElsewhere(),
			new NothingIsStored());

	/** Those that pages of the desk keep too, which have a frame of their own. */
	List<PageRule> DESK = List.of(new AlertStandsOnce(), new EveryAnswerHasTheHeaders(), new ExitIsTheSecondStop(),
			new HeadingsAreInOrder(), new LandmarksAreNamed(), new LinksStandAlone(), new NothingComesFromElsewhere(),
			new NothingIsStored());

	/** Fails where the page breaks the rule. */
	void check(VisitedPage page);

}
