package laurel.content.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

import laurel.content.ContentKind;
import laurel.content.ContentKinds;
import laurel.content.EntryForm;
import laurel.content.Forms;
import laurel.content.Manuscript;
import laurel.content.ManuscriptText;
import laurel.content.Slugs;
import laurel.content.Unsaved;
import laurel.lang.Language;
import laurel.markup.Characters;
import laurel.staff.Member;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.InvalidPropertyException;
import org.springframework.beans.MutablePropertyValues;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.convert.ConversionService;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.server.ResponseStatusException;

/**
 * Reads what is written of a manuscript: as it was saved, and with what was typed since.
 */
@Component
class WritingForms implements TypedForms {

	/**
	 * The fields that the page may have; a leading line says that an empty box is meant.
	 */
	private static final Pattern FIELD = Pattern
		.compile("version|_?(both|es|en)\\.[a-zA-Z]+(\\[\\d{1,2}]\\.[a-zA-Z]+)?");

	private final ContentKinds kinds;

	private final Forms forms;

	private final Unsaved unsaved;

	private final ConversionService conversion;

	WritingForms(ContentKinds kinds, Forms forms, Unsaved unsaved,
			@Qualifier("mvcConversionService") ConversionService conversion) {
		this.kinds = kinds;
		this.forms = forms;
		this.unsaved = unsaved;
		this.conversion = conversion;
	}

	/**
	 * Those of all that was sent that belong to a text, without what no text may have.
	 */
	static Map<String, List<String>> fields(Map<String, String[]> sent) {
		Map<String, List<String>> fields = new LinkedHashMap<>();
		sent.forEach((name, values) -> {
			if (FIELD.matcher(name).matches()) {
				fields.put(name, Arrays.stream(values).map(Characters::clean).toList());
			}
		});
		return fields;
	}

	/** As it was saved last. */
	BindingResult saved(Manuscript manuscript) {
		return typed(manuscript, Map.of());
	}

	/**
	 * With what was typed since, whose values it holds also where they can't be read.
	 * @param fields see {@link #fields}
	 */
	BindingResult typed(Manuscript manuscript, Map<String, List<String>> fields) {
		ContentKind kind = this.kinds.of(manuscript.kind());
		WritingForm form = saved(manuscript, kind);
		WritingBinder binder = new WritingBinder(form, kind, this.conversion);
		MutablePropertyValues values = new MutablePropertyValues();
		fields.forEach(
				(name, typed) -> values.add(name, (typed.size() == 1) ? typed.get(0) : typed.toArray(String[]::new)));
		try {
			binder.bind(values);
		}
		catch (InvalidPropertyException ex) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST, null, ex);
		}
		form.share();
		for (Language language : Language.values()) {
			EntryForm text = form.in(language);
			text.setSlug(Slugs.folded(text.getSlug()));
			text.tidy();
		}
		return binder.getBindingResult();
	}

	private WritingForm saved(Manuscript manuscript, ContentKind kind) {
		Map<Language, EntryForm> texts = new EnumMap<>(Language.class);
		for (Language language : Language.values()) {
			EntryForm text = read(manuscript, kind, language);
			text.setLanguage(language);
			text.setGroup(manuscript.translationGroup());
			texts.put(language, text);
		}
		Language original = (manuscript.original() != null) ? manuscript.original() : Language.EN;
		return new WritingForm(manuscript.version(), read(manuscript, kind, original), texts);
	}

	private EntryForm read(Manuscript manuscript, ContentKind kind, Language language) {
		return manuscript.text(language)
			.map((text) -> this.forms.read(kind.name(), text.form()))
			.orElseGet(() -> this.forms.empty(kind));
	}

	/** The languages that say something, or that said something before. */
	List<EntryForm> written(Manuscript manuscript, WritingForm form) {
		List<EntryForm> written = new ArrayList<>();
		for (Language language : Language.values()) {
			if (manuscript.text(language).isPresent() || this.forms.hasWords(form.in(language))) {
				written.add(form.in(language));
			}
		}
		return written;
	}

	/** Whether all of it says what was saved last. */
	boolean isSaved(Manuscript manuscript, WritingForm form) {
		return written(manuscript, form).stream()
			.allMatch((text) -> manuscript.text(Objects.requireNonNull(text.getLanguage()))
				.map(ManuscriptText::form)
				.filter((saved) -> this.forms.isSame(saved, this.forms.write(text)))
				.isPresent());
	}

	/** What this person typed and did not save; null where that says nothing new. */
	@Nullable BindingResult unsaved(Member who, Manuscript manuscript) {
		return this.unsaved.find(who, manuscript.id()).map((typed) -> {
			BindingResult read = typed(manuscript, typed.fields());
			return isSaved(manuscript, form(read)) ? null : read;
		}).orElse(null);
	}

	@Override
	public List<EntryForm> of(Member who, Manuscript manuscript) {
		BindingResult typed = unsaved(who, manuscript);
		return (typed != null) ? written(manuscript, form(typed)) : List.of();
	}

	static WritingForm form(BindingResult read) {
		return (WritingForm) read.getTarget();
	}

}
