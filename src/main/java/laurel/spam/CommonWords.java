package laurel.spam;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words that each text in Spanish or English has, folded, as people also write them in
 * haste: they tell the language, and nothing of what is said.
 */
final class CommonWords {

	private static final String ENGLISH = """
			a about after again all also always am an and any are aren't around as at back be because been before being
			but by came can can't cannot come could couldn't did didn't do does doesn't doing don't done down dont even
			ever every for from get gets go going got had has have having he he's her here hers herself him himself his
			how i i'd i'll i'm i've if im in into is isn't it it's its ive just let like made make many me more most
			much must my myself never no nobody not nothing now of off on once one only or other our out over own people
			pls said same say see she she's should so some someone something still such take tell than thank thanks that
			that's the their them then there these they they're this those thru time to too two u under until up ur us
			very want was wasn't way we well went were what when where which while who why will with without won't would
			wouldn't yes yet you you're your yours""";

	private static final String SPANISH = """
			a ahora ahi al algo alguien algun alguna alli ante antes aqui asi aun aunque bien bueno cada casi como con
			contra cosa cosas creo cual cuando cuanto d da de decir del desde despues dia dice dicen dijo donde dos e
			el ella ellas ellos en entonces entre era eran eres es esa ese eso esos esta estaba estan estar estas este
			esto estos estoy fue fueron gracias ha habia hace hacer hacia han has hasta hay he hice hizo ir k la las le
			les lo los mas me mi mis mientras mio mucha mucho muchos muy nada nadie ni no nos nosotras nosotros o os
			otra otras otro otros para pero poco por porque porfa pq puede puedo pues q que quien quiero se sea ser si
			sido siempre sin sobre solo somos son soy su sus tal tambien tan tanto tb te tengo tener ti tiene tienen
			toda todas todo todos tu tus un una unas uno unos va van voy x xq y ya yo""";

	private static final Set<String> ALL = Stream.of(ENGLISH, SPANISH)
		.flatMap((words) -> Arrays.stream(words.split("\\s+")))
		.collect(Collectors.toUnmodifiableSet());

	private CommonWords() {
	}

	/** Whether a folded word is one of them in either language. */
	static boolean has(String word) {
		return ALL.contains(word.replace('’', '\''));
	}

}
