package laurel.content;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps what was written, save by save; readers see nothing of it. */
@Component
class Saves {

	private final ManuscriptTextRepository texts;

	private final RevisionRepository revisions;

	private final Forms forms;

	private final ApplicationEventPublisher events;

	Saves(ManuscriptTextRepository texts, RevisionRepository revisions, Forms forms, ApplicationEventPublisher events) {
		this.texts = texts;
		this.revisions = revisions;
		this.forms = forms;
		this.events = events;
	}

	/**
	 * Keeps the form as the next revision of its language.
	 * @param who the account that saves it; null where it comes from files
	 * @return whether it says anything new
	 */
	boolean keep(Manuscript manuscript, EntryForm form, @Nullable Long who, Instant now) {
		if (form.getLanguage() == null) {
			throw new IllegalArgumentException("a text of no language");
		}
		String sent = this.forms.write(form);
		boolean same = manuscript.text(form.getLanguage())
			.filter((text) -> this.forms.isSame(text.form(), sent))
			.isPresent();
		if (!same) {
			ManuscriptText text = manuscript.begin(form.getLanguage());
			Revision revision = text.keep(form, sent, this.forms.words(form), who, now);
			manuscript.touch(now);
			this.texts.saveAndFlush(text);
			this.revisions.save(revision);
		}
		return !same;
	}

	/** Tells those who depend on its words. */
	void tell(Manuscript manuscript) {
		this.events.publishEvent(new ManuscriptSaved(manuscript));
	}

}
