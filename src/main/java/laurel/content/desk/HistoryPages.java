package laurel.content.desk;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import laurel.content.ContentKinds;
import laurel.content.Manuscript;
import laurel.content.ManuscriptText;
import laurel.content.Manuscripts;
import laurel.content.Publication;
import laurel.content.Revision;
import laurel.content.Save;
import laurel.content.SaveEvent;
import laurel.content.Standing.State;
import laurel.lang.Language;
import laurel.lang.Wording;
import laurel.lang.Wordings;
import laurel.staff.Colleagues;
import laurel.staff.Member;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The pages on what was saved of a text. */
@Component
class HistoryPages {

	private final TextPages pages;

	private final Manuscripts manuscripts;

	private final Publication publication;

	private final ContentKinds kinds;

	private final SavedFields fields;

	private final Colleagues colleagues;

	private final Wordings wordings;

	HistoryPages(TextPages pages, Manuscripts manuscripts, Publication publication, ContentKinds kinds,
			SavedFields fields, Colleagues colleagues, Wordings wordings) {
		this.pages = pages;
		this.manuscripts = manuscripts;
		this.publication = publication;
		this.kinds = kinds;
		this.fields = fields;
		this.colleagues = colleagues;
		this.wordings = wordings;
	}

	/** All saves of both languages, the latest first. */
	ModelAndView all(Manuscript manuscript, Member who) {
		List<Line> lines = new ArrayList<>();
		manuscript.texts().forEach((text) -> lines.addAll(lines(manuscript, text, who)));
		lines.sort(Comparator.comparing((Line line) -> line.save().savedAt())
			.thenComparing((line) -> line.save().number())
			.reversed());
		return this.pages.page("desk/content/history", "history.title", manuscript, who).addObject("lines", lines);
	}

	private List<Line> lines(Manuscript manuscript, ManuscriptText text, Member who) {
		Wording wording = this.wordings.in(who.language());
		List<Save> saves = this.manuscripts.saves(text);
		Map<Integer, List<SaveEvent>> events = this.manuscripts.events(text)
			.stream()
			.collect(Collectors.groupingBy(SaveEvent::number));
		Map<Long, String> names = this.colleagues.names(
				Stream
					.concat(saves.stream().map(Save::savedBy).filter(Objects::nonNull),
							events.values().stream().flatMap(List::stream).map(SaveEvent::by))
					.collect(Collectors.toSet()));
		EventWords words = new EventWords(text.language(), names, wording);
		State state = this.publication.standings(manuscript).get(text.language()).state();
		boolean shown = state == State.PUBLIC || state == State.SCHEDULED;
		return saves.stream()
			.map((save) -> new Line(text.language(), save, wording.moment(save.savedAt()),
					Optional.ofNullable(save.savedBy()).map(names::get).orElse(""),
					words.of(save, events.getOrDefault(save.number(), List.of())),
					shown && Objects.equals(text.released(), save.number()), text.revision() == save.number()))
			.toList();
	}

	/**
	 * One save beside another of the same text.
	 * @param with the number of the other; null for the one before
	 */
	ModelAndView one(Manuscript manuscript, Language language, int number, @Nullable Integer with, Member who) {
		ManuscriptText text = text(manuscript, language);
		Revision revision = revision(text, number);
		int other = (with != null) ? with : number - 1;
		List<Line> lines = lines(manuscript, text, who);
		String before = (other == 0) ? null : revision(text, other).form();
		ModelAndView page = this.pages.page("desk/content/revision", "history.one.title", manuscript, who);
		return page
			.addObject("line",
					lines.stream().filter((line) -> line.save().number() == number).findFirst().orElseThrow())
			.addObject("other", other)
			.addObject("choices", choices(lines, number, who))
			.addObject("choice", new Comparison(String.valueOf(other)))
			.addObject("fields",
					this.fields.between(this.kinds.of(manuscript.kind()), before, revision.form(), language,
							this.wordings.in(who.language())))
			.addObject("restoration", new RestorationForm(manuscript.version()));
	}

	private List<TopicPages.Choice> choices(List<Line> lines, int number, Member who) {
		Wording wording = this.wordings.in(who.language());
		return lines.stream()
			.filter((line) -> line.save().number() != number)
			.map((line) -> new TopicPages.Choice(String.valueOf(line.save().number()),
					wording.say("history.choice", line.save().number(), line.when())))
			.toList();
	}

	ManuscriptText text(Manuscript manuscript, Language language) {
		return manuscript.text(language).orElseThrow(HistoryPages::missing);
	}

	Revision revision(ManuscriptText text, int number) {
		return this.manuscripts.revision(text, number).orElseThrow(HistoryPages::missing);
	}

	private static ResponseStatusException missing() {
		return new ResponseStatusException(HttpStatus.NOT_FOUND);
	}

	/**
	 * One save in the list.
	 *
	 * @param who saved it; empty where it came from files
	 * @param told what became of it, sentence by sentence
	 * @param released whether readers see it, or will see it
	 * @param latest whether nothing was saved after it
	 */
	record Line(Language language, Save save, String when, String who, List<String> told, boolean released,
			boolean latest) {

		/** When it was saved, as machines read it. */
		public String second() {
			return this.save.savedAt().truncatedTo(ChronoUnit.SECONDS).toString();
		}

	}

	/**
	 * What a save is compared with.
	 *
	 * @param with a number; "0" for nothing
	 */
	record Comparison(String with) {

	}

}
