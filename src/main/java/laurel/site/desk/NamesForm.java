package laurel.site.desk;

import java.util.Map;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import laurel.lang.Language;
import laurel.markup.Characters;
import laurel.site.Names;
import laurel.site.SiteNames;

/** What is typed to name the site, in both languages together. */
class NamesForm {

	private int version;

	@Valid
	private Words es = new Words();

	@Valid
	private Words en = new Words();

	static NamesForm of(SiteNames.Settled settled) {
		NamesForm form = new NamesForm();
		form.version = settled.version();
		form.es = Words.of(settled.names().get(Language.ES));
		form.en = Words.of(settled.names().get(Language.EN));
		return form;
	}

	Map<Language, Names> names() {
		return Map.of(Language.ES, this.es.names(), Language.EN, this.en.names());
	}

	public int getVersion() {
		return this.version;
	}

	public void setVersion(int version) {
		this.version = version;
	}

	public Words getEs() {
		return this.es;
	}

	public Words getEn() {
		return this.en;
	}

	/** The names in one language. */
	static class Words {

		@NotBlank(message = "{names.name.missing}")
		@Size(max = 60, message = "{names.name.long}")
		@Pattern(regexp = Characters.LINE, message = "{markup.fault.character}")
		private String name = "";

		@NotBlank(message = "{names.full-name.missing}")
		@Size(max = 150, message = "{names.full-name.long}")
		@Pattern(regexp = Characters.LINE, message = "{markup.fault.character}")
		private String fullName = "";

		@Size(max = 300, message = "{names.sentence.long}")
		@Pattern(regexp = Characters.LINE, message = "{markup.fault.character}")
		private String sentence = "";

		private static Words of(Names names) {
			Words words = new Words();
			words.name = names.name();
			words.fullName = names.fullName();
			words.sentence = names.sentence();
			return words;
		}

		private Names names() {
			return new Names(this.name, this.fullName, this.sentence);
		}

		public String getName() {
			return this.name;
		}

		public void setName(String name) {
			this.name = name.strip();
		}

		public String getFullName() {
			return this.fullName;
		}

		public void setFullName(String fullName) {
			this.fullName = fullName.strip();
		}

		public String getSentence() {
			return this.sentence;
		}

		public void setSentence(String sentence) {
			this.sentence = sentence.strip();
		}

	}

}
