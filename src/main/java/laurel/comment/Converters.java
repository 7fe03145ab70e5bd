package laurel.comment;

import jakarta.persistence.Converter;
import laurel.database.LowerCaseConverter;

/** How the enums of this package stand in the database. */
final class Converters {

	private Converters() {
	}

	@Converter(autoApply = true)
	static class OfState extends LowerCaseConverter<CommentState> {

		OfState() {
			super(CommentState.class);
		}

	}

	@Converter(autoApply = true)
	static class OfVoice extends LowerCaseConverter<Voice> {

		OfVoice() {
			super(Voice.class);
		}

	}

}
