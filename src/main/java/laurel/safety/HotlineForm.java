package laurel.safety;

import laurel.lang.Language;
import org.jspecify.annotations.Nullable;

/**
 * What staff write of a hotline, in both languages at once; {@link HotlineRules} says
 * what is wrong with it.
 */
public class HotlineForm {

	private int version;

	private String number = "";

	private String tty = "";

	private String source = "";

	private boolean verified;

	private Words es = new Words();

	private Words en = new Words();

	/** As it is kept now. */
	static HotlineForm of(KeptHotline hotline) {
		HotlineForm form = new HotlineForm();
		form.version = hotline.version();
		form.number = hotline.number().written();
		form.tty = written(hotline.tty());
		form.source = hotline.source();
		form.es = new Words(hotline.in(Language.ES));
		form.en = new Words(hotline.in(Language.EN));
		return form;
	}

	private static String written(@Nullable PhoneNumber number) {
		return (number != null) ? number.written() : "";
	}

	Words in(Language language) {
		return (language == Language.ES) ? this.es : this.en;
	}

	/** Which state of the row this was written on. */
	public int getVersion() {
		return this.version;
	}

	public void setVersion(int version) {
		this.version = version;
	}

	public String getNumber() {
		return this.number;
	}

	public void setNumber(String number) {
		this.number = number;
	}

	public String getTty() {
		return this.tty;
	}

	public void setTty(String tty) {
		this.tty = tty;
	}

	/** Where the number was found. */
	public String getSource() {
		return this.source;
	}

	public void setSource(String source) {
		this.source = source;
	}

	/** Whether somebody called it today and it is right. */
	public boolean isVerified() {
		return this.verified;
	}

	public void setVerified(boolean verified) {
		this.verified = verified;
	}

	public Words getEs() {
		return this.es;
	}

	public Words getEn() {
		return this.en;
	}

	/** A hotline in one language. */
	public static class Words {

		private String name = "";

		private String hours = "";

		private String languages = "";

		private String textKeyword = "";

		private String textNumber = "";

		private String website = "";

		Words() {
		}

		Words(HotlineLine line) {
			this.name = line.name();
			this.hours = line.hours();
			this.languages = line.languages();
			this.textKeyword = (line.textKeyword() != null) ? line.textKeyword() : "";
			this.textNumber = written(line.textNumber());
			this.website = (line.website() != null) ? line.website() : "";
		}

		/** As it is kept; for words without a fault. */
		Hotline.Text toText() {
			return new Hotline.Text(Typed.clean(this.name), Typed.clean(this.hours), Typed.clean(this.languages),
					Typed.cleanOrNull(this.textKeyword),
					PhoneNumber.parse(this.textNumber).map(PhoneNumber::digits).orElse(null),
					Typed.cleanOrNull(this.website));
		}

		public String getName() {
			return this.name;
		}

		public void setName(String name) {
			this.name = name;
		}

		public String getHours() {
			return this.hours;
		}

		public void setHours(String hours) {
			this.hours = hours;
		}

		/** In which languages calls are answered, in words. */
		public String getLanguages() {
			return this.languages;
		}

		public void setLanguages(String languages) {
			this.languages = languages;
		}

		/** The word to send to {@link #getTextNumber()}. */
		public String getTextKeyword() {
			return this.textKeyword;
		}

		public void setTextKeyword(String textKeyword) {
			this.textKeyword = textKeyword;
		}

		public String getTextNumber() {
			return this.textNumber;
		}

		public void setTextNumber(String textNumber) {
			this.textNumber = textNumber;
		}

		public String getWebsite() {
			return this.website;
		}

		public void setWebsite(String website) {
			this.website = website;
		}

	}

}
