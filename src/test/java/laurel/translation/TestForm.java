package laurel.translation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import laurel.content.Entry;
import laurel.content.EntryForm;
import laurel.content.Passage.Nature;
import org.jspecify.annotations.Nullable;

/** A form of a kind that no class but this knows. */
public class TestForm extends EntryForm {

	private List<Point> points = new ArrayList<>();

	private List<String> speakers = new ArrayList<>();

	private String link = "";

	/** With this title and body. */
	static TestForm of(String title, String body) {
		TestForm form = new TestForm();
		form.setTitle(title);
		form.setBody(body);
		return form;
	}

	@Override
	protected Entry newEntry(Instant now) {
		throw new UnsupportedOperationException("never released");
	}

	@Override
	public Map<String, @Nullable Object> shared() {
		Map<String, @Nullable Object> shared = super.shared();
		shared.put("speakers", this.speakers);
		return shared;
	}

	@Override
	protected Map<String, Nature> natures() {
		return Map.of("points.said", Nature.QUOTE, "points.saidLanguage", Nature.UNREAD, "link", Nature.ADDRESS,
				"speakers", Nature.NAME);
	}

	TestForm with(String name, String said) {
		this.points.add(new Point(name, said, null));
		return this;
	}

	public List<Point> getPoints() {
		return this.points;
	}

	public void setPoints(List<Point> points) {
		this.points = points;
	}

	public List<String> getSpeakers() {
		return this.speakers;
	}

	public void setSpeakers(List<String> speakers) {
		this.speakers = speakers;
	}

	public String getLink() {
		return this.link;
	}

	public void setLink(String link) {
		this.link = link;
	}

	/** What somebody said of something. */
	public record Point(String name, String said, @Nullable String saidLanguage) {

	}

}
