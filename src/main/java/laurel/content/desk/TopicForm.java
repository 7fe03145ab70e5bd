package laurel.content.desk;

import java.util.Map;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import laurel.content.Slugs;
import laurel.content.Topic;
import laurel.content.TopicChanges;
import laurel.content.Topics;
import laurel.lang.Language;
import laurel.markup.Characters;

/** What is typed to name a topic, in both languages together. */
class TopicForm {

	private int version;

	@Valid
	private Words es = new Words();

	@Valid
	private Words en = new Words();

	static TopicForm of(TopicChanges.KeptTopic topic) {
		TopicForm form = new TopicForm();
		form.version = topic.version();
		form.es = Words.of(topic.texts().get(Language.ES));
		form.en = Words.of(topic.texts().get(Language.EN));
		return form;
	}

	/** Writes the addresses that were left empty, as their names suggest. */
	void proposeSlugs() {
		this.es.proposeSlug();
		this.en.proposeSlug();
	}

	Map<Language, Topic.Text> texts() {
		return Map.of(Language.ES, this.es.text(), Language.EN, this.en.text());
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

	/** A topic in one language. */
	static class Words {

		@NotBlank(message = "{topic.name.missing}")
		@Size(max = 100, message = "{topic.name.long}")
		@Pattern(regexp = Characters.LINE, message = "{markup.fault.character}")
		private String name = "";

		@Size(max = 100, message = "{entry.slug.long}")
		@Pattern(regexp = "|" + Topics.SLUG, message = "{entry.slug.invalid}")
		private String slug = "";

		private static Words of(Topic.Text text) {
			Words words = new Words();
			words.name = text.name();
			words.slug = text.slug();
			return words;
		}

		private void proposeSlug() {
			if (this.slug.isEmpty()) {
				this.slug = Slugs.of(this.name);
			}
		}

		private Topic.Text text() {
			return new Topic.Text(this.slug, this.name);
		}

		public String getName() {
			return this.name;
		}

		public void setName(String name) {
			this.name = name.strip();
		}

		public String getSlug() {
			return this.slug;
		}

		public void setSlug(String slug) {
			this.slug = Slugs.folded(slug.strip());
		}

	}

}
