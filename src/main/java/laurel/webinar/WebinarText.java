package laurel.webinar;

import jakarta.persistence.Entity;
import laurel.content.EntryForm;
import laurel.content.EntryText;
import laurel.lang.Language;
import laurel.markup.Anchors;
import laurel.markup.Markdown;
import laurel.markup.SafeHtml;

/** A webinar in one language: what was said in it. */
@Entity
public class WebinarText extends EntryText {

	private String transcript;

	private SafeHtml transcriptHtml;

	/** For Hibernate alone. */
	protected WebinarText() {
	}

	WebinarText(Webinar webinar, Language language) {
		super(webinar, language);
	}

	@Override
	protected void reviseDetails(EntryForm form, Markdown markdown) {
		this.transcript = ((WebinarForm) form).getTranscript();
		this.transcriptHtml = markdown.render(this.transcript, language(), Anchors.ofPart("transcript")).html();
	}

	@Override
	public boolean linksOut() {
		return this.transcriptHtml.linksOut() || super.linksOut();
	}

	/** What was said, in writing; empty where nobody wrote it down. */
	public SafeHtml transcriptHtml() {
		return this.transcriptHtml;
	}

}
