package laurel.comment;

import laurel.lang.Language;
import laurel.layout.PathWord;

import org.springframework.stereotype.Component;

/** The addresses of what has to do with comments. */
@Component
public class CommentPlaces implements PathWord {

	/** Below the address of an entry, and right below the language. */
	public static String word(Language language) {
		return (language == Language.ES) ? "comentarios" : "comments";
	}

	/** Where readers of this language write below the entry with this address. */
	public static String form(Language language, String entry) {
		return entry + "/" + word(language);
	}

	/** Where readers of this language take a comment back. */
	public static String withdrawal(Language language) {
		return "/" + language.code() + "/" + word(language) + ((language == Language.ES) ? "/retirar" : "/withdraw");
	}

	@Override
	public String in(Language language) {
		return word(language);
	}

}
