package laurel.gate;

import java.util.function.Function;

import laurel.detail.WordList;
import laurel.lang.Language;

/** Something that there is for either language. */
record Bilingual<T>(T spanish, T english) {

	static <T> Bilingual<T> of(Function<Language, T> maker) {
		return new Bilingual<>(maker.apply(Language.ES), maker.apply(Language.EN));
	}

	/** The lists of words of this name. */
	static Bilingual<WordList> words(String name) {
		return of((language) -> WordList.named("gate/" + name, language));
	}

	T in(Language language) {
		return (language == Language.ES) ? this.spanish : this.english;
	}

}
