package laurel.gate;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import laurel.content.Candidate;
import laurel.content.Entry;
import laurel.content.EntryForm;
import laurel.content.Objection;
import laurel.content.Passage;
import laurel.content.PublishCheck;
import laurel.lang.Language;
import org.jspecify.annotations.Nullable;

/** A text in the making, of a kind that has a quote, a person and an address besides. */
class Written extends EntryForm {

	static final Instant NOW = Instant.parse("2027-01-20T12:00:00Z");

	private String voice = "";

	private @Nullable Language voiceLanguage;

	private String person = "";

	private String address = "";

	/** A text with this body alone. */
	static Written in(Language language, String body) {
		Written written = new Written();
		written.setLanguage(language);
		written.setBody(body);
		return written;
	}

	/** What the check has against this text, each as {@link #inWords}. */
	List<String> under(PublishCheck check) {
		return check.check(candidate()).stream().map(Written::inWords).toList();
	}

	/** What the check has against a body of this language. */
	static List<String> under(PublishCheck check, Language language, String body) {
		return in(language, body).under(check);
	}

	/** As about to become public, beside itself in the other language. */
	Candidate candidate() {
		Language language = getLanguage();
		if (language == null) {
			throw new IllegalStateException("made with a language");
		}
		return new Candidate(this, language, in(language.other(), ""), NOW);
	}

	/** {@code ERROR body:3 gate.link.empty [here]}. */
	private static String inWords(Objection objection) {
		return objection.severity() + " " + objection.field() + ":" + objection.line() + " " + objection.message()
				+ " [" + objection.excerpt() + "]";
	}

	@Override
	protected Entry newEntry(Instant now) {
		throw new UnsupportedOperationException("never saved");
	}

	@Override
	protected Map<String, Passage.Nature> natures() {
		return Map.of("voice", Passage.Nature.QUOTE, "voiceLanguage", Passage.Nature.UNREAD, "person",
				Passage.Nature.NAME, "address", Passage.Nature.ADDRESS);
	}

	public String getVoice() {
		return this.voice;
	}

	public void setVoice(String voice) {
		this.voice = voice;
	}

	public @Nullable Language getVoiceLanguage() {
		return this.voiceLanguage;
	}

	public void setVoiceLanguage(@Nullable Language voiceLanguage) {
		this.voiceLanguage = voiceLanguage;
	}

	public String getPerson() {
		return this.person;
	}

	public void setPerson(String person) {
		this.person = person;
	}

	public String getAddress() {
		return this.address;
	}

	public void setAddress(String address) {
		this.address = address;
	}

}
