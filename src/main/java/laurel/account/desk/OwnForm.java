package laurel.account.desk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import laurel.lang.Language;
import laurel.markup.Characters;
import org.jspecify.annotations.Nullable;

/** What somebody is called, and what the desk speaks. */
class OwnForm {

	@NotBlank(message = "{account.name.missing}")
	@Size(max = 100, message = "{account.name.long}")
	@Pattern(regexp = Characters.LINE, message = "{markup.fault.character}")
	private String name = "";

	@NotNull(message = "{account.language.missing}")
	private @Nullable Language language;

	public String getName() {
		return this.name;
	}

	public void setName(String name) {
		this.name = name;
	}

	public @Nullable Language getLanguage() {
		return this.language;
	}

	public void setLanguage(@Nullable Language language) {
		this.language = language;
	}

}
