package laurel.content.desk;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import laurel.content.ContentKind;
import laurel.content.ContentKinds;
import laurel.content.Manuscript;
import laurel.content.Publication;
import laurel.content.ReleaseOrder;
import laurel.content.Review;
import laurel.content.Standing;
import laurel.content.Standing.State;
import laurel.content.Unsaved;
import laurel.content.Withdrawals;
import laurel.lang.Language;
import laurel.lang.Wording;
import laurel.lang.Wordings;
import laurel.staff.Member;
import laurel.staff.Role;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * The page that says how the texts of a manuscript stand, and lets editors release them.
 */
@Component
class PublicationPages {

	private final TextPages texts;

	private final Publication publication;

	private final Unsaved unsaved;

	private final Findings findings;

	private final ContentKinds kinds;

	private final Wordings wordings;

	private final Clock clock;

	PublicationPages(TextPages texts, Publication publication, Unsaved unsaved, Findings findings, ContentKinds kinds,
			Wordings wordings, Clock clock) {
		this.texts = texts;
		this.publication = publication;
		this.unsaved = unsaved;
		this.findings = findings;
		this.kinds = kinds;
		this.wordings = wordings;
		this.clock = clock;
	}

	/** As it is opened: with all chosen that can be released. */
	ModelAndView open(Member member, Manuscript manuscript) {
		PublicationForm form = new PublicationForm();
		form.setVersion(manuscript.version());
		this.publication.standings(manuscript)
			.forEach((language, standing) -> form.in(language).setChosen(standing.isReleasable()));
		return page(member, manuscript, form);
	}

	/** With what was chosen and typed. */
	ModelAndView page(Member member, Manuscript manuscript, PublicationForm form) {
		Wording wording = this.wordings.in(member.language());
		ContentKind kind = this.kinds.of(manuscript.kind());
		String own = "/desk/texts/" + manuscript.id();
		ReleaseOrder order = form.order();
		Map<Language, Standing> standings = this.publication.standings(manuscript);
		Map<Language, Review> reviews = this.publication.review(manuscript, order);
		form.meet(reviews);
		Collection<Standing> all = standings.values();
		return this.texts.page("desk/content/publication", "publication.title", manuscript, member)
			.addObject("own", own)
			.addObject("form", form)
			.addObject("editor", member.role().covers(Role.EDITOR))
			.addObject("unsaved", this.unsaved.find(member, manuscript.id()).isPresent())
			.addObject("standings",
					all.stream()
						.map((standing) -> StandingWords.of(standing, manuscript, kind, member, wording))
						.toList())
			.addObject("scheduled", all.stream().anyMatch((standing) -> standing.state() == State.SCHEDULED))
			.addObject("shown", all.stream().anyMatch(Withdrawals::isRead))
			.addObject("found",
					reviews.values().stream().map((review) -> this.findings.of(review, kind, own, wording)).toList())
			.addObject("releasable", all.stream().filter(Standing::isReleasable).toList())
			.addObject("warned", warned(reviews))
			.addObject("lonely", all.stream().anyMatch((standing) -> standing.state() != State.PUBLIC))
			.addObject("times",
					List.of(choice("now", "publication.when.now", wording),
							choice("later", "publication.when.later", wording)))
			.addObject("moment", wording.moment(this.clock.instant()));
	}

	/** How many warnings there are, by the code of the language. */
	private static Map<String, Integer> warned(Map<Language, Review> reviews) {
		return reviews.values()
			.stream()
			.collect(Collectors.toMap((review) -> review.language().code(), (review) -> review.warnings().size()));
	}

	private static TopicPages.Choice choice(String value, String label, Wording wording) {
		return new TopicPages.Choice(value, wording.say(label));
	}

}
