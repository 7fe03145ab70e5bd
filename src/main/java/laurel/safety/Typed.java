package laurel.safety;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

import laurel.lang.Language;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/**
 * What people type into one line, what they changed, and how messages name a language.
 */
final class Typed {

	private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");

	private static final Pattern SPACES = Pattern.compile("[\\s\\h\\p{Cntrl}]+");

	private Typed() {
	}

	/** Without what cannot be seen, with single spaces. */
	static String clean(String typed) {
		return SPACES.matcher(UNSEEN.matcher(typed).replaceAll("")).replaceAll(" ").strip();
	}

	/** The same; null where nothing was typed. */
	static @Nullable String cleanOrNull(String typed) {
		String clean = clean(typed);
		return clean.isEmpty() ? null : clean;
	}

	/** For the end of a message: "in Spanish", "in English". */
	static MessageSourceResolvable in(Language language) {
		return new DefaultMessageSourceResolvable((language == Language.ES) ? "language.in.es" : "language.in.en");
	}

	/** As many characters as people count. */
	static int length(String text) {
		return text.codePointCount(0, text.length());
	}

	/** What changed, as "old → new", in the order in which it was asked. */
	static final class Changes {

		private final List<String> changes = new ArrayList<>();

		Changes add(@Nullable Object old, @Nullable Object fresh) {
			if (!Objects.equals(old, fresh)) {
				this.changes.add(written(old) + " → " + written(fresh));
			}
			return this;
		}

		private static String written(@Nullable Object value) {
			return (value == null || value.toString().isEmpty()) ? "–" : value.toString();
		}

		boolean isEmpty() {
			return this.changes.isEmpty();
		}

		@Override
		public String toString() {
			return String.join("; ", this.changes);
		}

	}

}
