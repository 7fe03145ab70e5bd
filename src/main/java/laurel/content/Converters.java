package laurel.content;

import jakarta.persistence.Converter;
import laurel.database.LowerCaseConverter;
import laurel.lang.Language;

/** How the enums of this package stand in the database. */
final class Converters {

	private Converters() {
	}

	@Converter(autoApply = true)
	static class OfLanguage extends LowerCaseConverter<Language> {

		OfLanguage() {
			super(Language.class);
		}

	}

	@Converter(autoApply = true)
	static class OfPurpose extends LowerCaseConverter<Purpose> {

		OfPurpose() {
			super(Purpose.class);
		}

	}

	@Converter(autoApply = true)
	static class OfStage extends LowerCaseConverter<Stage> {

		OfStage() {
			super(Stage.class);
		}

	}

	@Converter(autoApply = true)
	static class OfWithdrawal extends LowerCaseConverter<Withdrawal> {

		OfWithdrawal() {
			super(Withdrawal.class);
		}

	}

}
