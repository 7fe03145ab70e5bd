package laurel.finding;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotBlank;
import laurel.content.EntryForm;
import laurel.lang.Language;
import org.jspecify.annotations.Nullable;

/** What is written of one thing that a study found. */
class ThemeForm {

	@NotBlank(message = "{finding.theme.name.missing}", groups = EntryForm.Complete.class)
	private String name = "";

	@NotBlank(message = "{finding.theme.quote.missing}", groups = EntryForm.Complete.class)
	private String quote = "";

	private @Nullable String attribution;

	private @Nullable Language quoteLanguage;

	Theme theme() {
		return new Theme(this.name, this.quote, this.attribution, this.quoteLanguage);
	}

	/** Whether nothing was written of it. */
	@JsonIgnore
	boolean isEmpty() {
		return this.name.isBlank() && this.quote.isBlank() && (this.attribution == null || this.attribution.isBlank());
	}

	public String getName() {
		return this.name;
	}

	public void setName(String name) {
		this.name = name;
	}

	public String getQuote() {
		return this.quote;
	}

	public void setQuote(String quote) {
		this.quote = quote;
	}

	public @Nullable String getAttribution() {
		return this.attribution;
	}

	public void setAttribution(@Nullable String attribution) {
		this.attribution = (attribution == null || attribution.isBlank()) ? null : attribution;
	}

	public @Nullable Language getQuoteLanguage() {
		return this.quoteLanguage;
	}

	public void setQuoteLanguage(@Nullable Language quoteLanguage) {
		this.quoteLanguage = quoteLanguage;
	}

}
