package laurel.content.desk;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import laurel.content.EntryForm;
import laurel.lang.Language;

import org.springframework.beans.BeanWrapper;
import org.springframework.beans.PropertyAccessorFactory;

/**
 * A manuscript as it is written on one page: in both languages, and what they share,
 * which is written once.
 */
class WritingForm {

	private int version;

	private final EntryForm both;

	private final Map<Language, EntryForm> texts;

	WritingForm(int version, EntryForm both, Map<Language, EntryForm> texts) {
		this.version = version;
		this.both = both;
		this.texts = new EnumMap<>(texts);
	}

	/** Gives each language what both share. */
	void share() {
		BeanWrapper from = PropertyAccessorFactory.forBeanPropertyAccess(this.both);
		for (EntryForm text : this.texts.values()) {
			BeanWrapper to = PropertyAccessorFactory.forBeanPropertyAccess(text);
			shared().forEach((property) -> to.setPropertyValue(property, from.getPropertyValue(property)));
		}
	}

	/** The properties that both share. */
	Set<String> shared() {
		return this.both.sharedProperties();
	}

	/** Where a property of a language stands on the page: {@code es.themes[0].quote}. */
	String path(Language language, String property) {
		String root = property.replaceAll("[\\[.].*", "");
		return (shared().contains(root) ? "both" : language.code()) + "." + property;
	}

	EntryForm in(Language language) {
		return Objects.requireNonNull(this.texts.get(language));
	}

	public int getVersion() {
		return this.version;
	}

	public void setVersion(int version) {
		this.version = version;
	}

	public EntryForm getBoth() {
		return this.both;
	}

	public EntryForm getEs() {
		return in(Language.ES);
	}

	public EntryForm getEn() {
		return in(Language.EN);
	}

}
