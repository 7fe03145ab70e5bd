package laurel.translation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import laurel.lang.Language;
import org.jspecify.annotations.Nullable;

/**
 * A text as an outside translator gets it, and gives it back.
 *
 * @param stamp says of which saves it is made
 */
record Sheet(Stamp stamp, Language from, Language to, List<Unit> units) {

	Optional<Unit> unit(String id) {
		return this.units.stream().filter((unit) -> unit.id.equals(id)).findFirst();
	}

	/**
	 * Of which saves a sheet is made.
	 *
	 * @param original the number of the save of the original
	 * @param translation that of the translation; 0 where there was none
	 */
	record Stamp(long manuscript, Language language, int original, int translation) {

		private static final Pattern WRITTEN = Pattern
			.compile("manuscript-(\\d{1,18})/(es|en)/original-(\\d{1,9})/translation-(\\d{1,9})");

		static Optional<Stamp> read(@Nullable String written) {
			Matcher parts = WRITTEN.matcher((written == null) ? "" : written);
			return parts
				.matches()
						? Language.ofCode(parts.group(2))
							.map((language) -> new Stamp(Long.parseLong(parts.group(1)), language,
									Integer.parseInt(parts.group(3)), Integer.parseInt(parts.group(4))))
						: Optional.empty();
		}

		@Override
		public String toString() {
			return "manuscript-" + this.manuscript + "/" + this.language.code() + "/original-" + this.original
					+ "/translation-" + this.translation;
		}

	}

	/**
	 * One piece of the text.
	 *
	 * @param source in the original's language
	 * @param target the translation; null where there is none
	 * @param translated whether the target says what the source says
	 * @param notes for the translator
	 */
	record Unit(String id, List<Coded> source, @Nullable List<Coded> target, boolean translated, List<String> notes) {

	}

}
