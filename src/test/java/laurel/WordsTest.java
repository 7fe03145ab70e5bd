package laurel;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import laurel.lang.Language;
import laurel.markup.ReadingLevel;
import laurel.support.Messages;
import laurel.support.Source;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What the house never says, in either language. */
class WordsTest {

	private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

	/** No website can keep these promises, and a survivor may stake her life on them. */
	private static final Pattern FALSE_CLAIM = Pattern.compile("eras(es?|ing) (all )?your history|untraceable"
			+ "|anonymous(ly)? brows|brows\\w* anonymous|without a trace|no trace (is|of you) left|completely safe"
			+ "|100\\s*%|100 percent|borra(rá|r)? (todo )?(su|el) historial|sin dejar (ning[uú]n )?rastro"
			+ "|(wipes?|clears?|deletes?|empties) (all )?your history|(elimina|limpia|vacía)(rá)? (todo )?(su|el) historial"
			+ "|leaves? (behind )?no trace|no deja (ning[uú]n )?(rastro|huella)|sin (ninguna )?huella"
			+ "|undetectable|indetectable|invisible|nobody will (ever )?(know|find out)|nadie (lo )?(sabrá|se enterará)"
			+ "|imposible de rastrear|navegación anónima|navegar de forma anónima|(totalmente|completamente) segur[oa]s?"
			+ "|100 por ciento", FLAGS);

	/** Forms that nothing but addressing somebody as tú has. */
	private static final Pattern TU = Pattern.compile("\\b(tu|tus|tú|te|ti|contigo|tuy[oa]s?|puedes|tienes|quieres"
			+ "|vas|has|lees|usas|vives|crees|sientes|abres|borras|pulsas|tocas|eliges|mantén|hazlo|recuerda que"
			+ "|debes|eres|estás|sabes|necesitas|deseas|encuentras|haz|llámanos|escríbenos"
			+ "|vosotr[oa]s|vuestr[oa]s?)\\b", FLAGS);

	/** A screen reader says “arroba”, or stumbles. */
	private static final Pattern UNREADABLE_ENDING = Pattern.compile("\\b\\p{L}+@s?(?![\\p{L}\\d])|\\b\\p{L}{2,}xs?\\b"
			+ "|\\b(todes|amigues|elles|nosotres|latines?|chiques|hij[oa]s?/[oa]s?)\\b", FLAGS);

	private static final Pattern CLICK = Pattern.compile("\\b(click\\w*|clica\\w*|clic|pinch[ae]\\w*)\\b", FLAGS);

	private static final Pattern EMPTY_LINK = Pattern.compile("(click |haga |haz |pulse )*"
			+ "(here|this|this (link|page)|aquí|aqui|acá|este enlace|click|clic|more|más|read more|learn more|see more"
			+ "|leer más|lea más|ver más|más información|link|enlace)[.…!]?", FLAGS);

	private static final Pattern LINK = Pattern.compile("(?<!!)\\[([^\\]]+)]\\(");

	@Test
	void nothingPromisesWhatNoWebsiteCanKeep() {
		Stream<Source> spoken = Stream
			.of(Source.in("src/main/resources", "messages_en.properties", "messages_es.properties", "last-resort.html",
					".js"), Source.templates(), starter(), sample())
			.flatMap(List::stream);
		assertThat(spoken.flatMap((source) -> source.finds(FALSE_CLAIM))).isEmpty();
	}

	@Test
	void spanishSaysUsted() {
		assertThat(Messages.in(Language.ES).with(TU)).isEmpty();
		assertThat(starter().stream()
			.filter((source) -> source.path().endsWith(".es.md"))
			.flatMap((source) -> source.finds(TU))).isEmpty();
	}

	@Test
	void spanishCanBeReadAloud() {
		assertThat(Messages.in(Language.ES).with(UNREADABLE_ENDING)).isEmpty();
	}

	/** Of the whole, for a formula says nothing of a single sentence. */
	@Test
	void sentencesOfTheInterfaceAreEasyToRead() {
		String english = sentences(Language.EN);
		assertThat(ReadingLevel.english(english)).isLessThanOrEqualTo(8);
		assertThat(ReadingLevel.wordsPerSentence(english)).isLessThanOrEqualTo(20);
		String spanish = sentences(Language.ES);
		assertThat(ReadingLevel.spanish(spanish)).isGreaterThanOrEqualTo(60);
		assertThat(ReadingLevel.wordsPerSentence(spanish)).isLessThanOrEqualTo(25);
	}

	/**
	 * What readers are told; those who run the site and write for it get words of theirs.
	 */
	private static String sentences(Language language) {
		return Messages.in(language)
			.where((key, value) -> !key.matches("(start|transfer|markup)\\..*") && value.matches(".{20,}[.!?]"))
			.map((message) -> message.substring(message.indexOf('=') + 1))
			.collect(Collectors.joining("\n"));
	}

	@Test
	void linkSaysWhereItLeads() {
		for (Language language : Language.values()) {
			Messages messages = Messages.in(language);
			assertThat(messages.where((key, value) -> EMPTY_LINK.matcher(value.strip()).matches())).isEmpty();
			assertThat(messages.with(CLICK)).isEmpty();
		}
		assertThat(Stream.concat(starter().stream(), sample().stream())
			.flatMap((source) -> source.groups(LINK))
			.filter((text) -> EMPTY_LINK.matcher(text.strip()).matches())).isEmpty();
	}

	private static List<Source> starter() {
		return Source.in("src/main/resources/starter", ".md");
	}

	private static List<Source> sample() {
		return Source.in("src/main/resources/sample", ".md");
	}

}
