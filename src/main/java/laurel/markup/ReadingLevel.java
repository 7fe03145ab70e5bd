package laurel.markup;

import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How hard a plain text is to read, by the measure that is usual in its language. Both
 * weigh long sentences and long words; neither knows whether the text makes sense.
 * <p>
 * A sentence ends with its stop or with its line, so that the items of a list count by
 * themselves; {@link PlainText} makes such lines of Markdown. Words in a foreign language
 * are counted as if they were of this one, and a number in digits as one syllable.
 */
public final class ReadingLevel {

	/** The letters of a word, held together by apostrophes and hyphens; or digits. */
	private static final Pattern WORD = Pattern.compile("\\p{L}+(?:[’'-]\\p{L}+)*|\\d+(?:[.,:]\\d+)*");

	private ReadingLevel() {
	}

	/**
	 * The school grade of an English text by the formula of Flesch and Kincaid: 0.39 ×
	 * words a sentence + 11.8 × syllables a word − 15.59; 8 is read without effort by
	 * somebody of fourteen. A text without words has the grade 0.
	 * <p>
	 * Source: J. P. Kincaid, R. P. Fishburne, R. L. Rogers and B. S. Chissom, Derivation
	 * of New Readability Formulas for Navy Enlisted Personnel, 1975.
	 */
	public static double english(String plainText) {
		Count count = Count.of(plainText, EnglishSyllables::in);
		return (count.words == 0) ? 0 : 0.39 * count.sentenceLength() + 11.8 * count.wordLength() - 15.59;
	}

	/**
	 * How easily a Spanish text is read, by the formula of Flesch as Szigriszt adapted
	 * it: 206.835 − 62.3 × syllables a word − words a sentence. On the INFLESZ scale 55
	 * to 65 is normal, 65 to 80 rather easy. A text without words has 100.
	 * <p>
	 * Sources: F. Szigriszt Pazos, Sistemas predictivos de legilibilidad del mensaje
	 * escrito, 1993; I. M. Barrio Cantalejo and others, Validación de la escala INFLESZ,
	 * 2008.
	 */
	public static double spanish(String plainText) {
		Count count = Count.of(plainText, SpanishSyllables::in);
		return (count.words == 0) ? 100 : 206.835 - 62.3 * count.wordLength() - count.sentenceLength();
	}

	/** How many words a sentence of this text has on average. */
	public static double wordsPerSentence(String plainText) {
		Count count = Count.of(plainText, (word) -> 1);
		return (count.words == 0) ? 0 : count.sentenceLength();
	}

	private record Count(int sentences, int words, int syllables) {

		static Count of(String text, ToIntFunction<String> syllablesIn) {
			int sentences = 0;
			int words = 0;
			int syllables = 0;
			for (String sentence : Sentences.END.split(text)) {
				Matcher matcher = WORD.matcher(sentence);
				int before = words;
				while (matcher.find()) {
					words++;
					syllables += Character.isDigit(matcher.group().charAt(0)) ? 1
							: syllablesIn.applyAsInt(matcher.group());
				}
				sentences += (words > before) ? 1 : 0;
			}
			return new Count(sentences, words, syllables);
		}

		double sentenceLength() {
			return (double) this.words / this.sentences;
		}

		double wordLength() {
			return (double) this.syllables / this.words;
		}

	}

}
