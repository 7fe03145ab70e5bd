package laurel.finding;

import laurel.lang.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a study found, and a quote that stands for it.
 *
 * @param name of the theme
 * @param quote the words of one who took part
 * @param attribution who said it, as far as that may be told; empty where nothing may
 * @param quoteLanguage the language it was said in, where it is not the text's own
 */
public record Theme(String name, String quote, @Nullable String attribution, @Nullable Language quoteLanguage) {

}
