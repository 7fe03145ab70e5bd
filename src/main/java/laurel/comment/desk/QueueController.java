package laurel.comment.desk;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import laurel.comment.Moderation;
import laurel.comment.Verdict;
import laurel.lang.Wording;
import laurel.lang.Wordings;
import laurel.staff.Allowed;
import laurel.staff.Member;
import laurel.staff.Role;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** Where moderators decide, one comment at a time or many that look alike at once. */
@Controller
@RequestMapping(QueueQuery.PATH)
@Allowed(Role.MODERATOR)
class QueueController {

	private final QueuePages pages;

	private final Moderation moderation;

	private final Wordings wordings;

	QueueController(QueuePages pages, Moderation moderation, Wordings wordings) {
		this.pages = pages;
		this.moderation = moderation;
		this.wordings = wordings;
	}

	@GetMapping
	ModelAndView queue(Member member, @ModelAttribute("query") QueueQuery query) {
		return this.pages.page(member, query);
	}

	/**
	 * Decides.
	 * @param verdict the word for it and, for one comment alone, its id
	 * @param ids of those that were chosen
	 */
	@PostMapping("/decisions")
	ModelAndView decide(Member member, @ModelAttribute("query") QueueQuery query, @RequestParam String verdict,
			@RequestParam(defaultValue = "") List<String> ids, RedirectAttributes flash) {
		String[] words = verdict.split(" ", 2);
		List<UUID> chosen = uuids((words.length > 1) ? List.of(words[1]) : ids);
		if (words[0].equals("nothing")) {
			return back(query);
		}
		if (words[0].equals("escalate") || words[0].equals("settle")) {
			return danger(member, query, chosen, words[0].equals("escalate"), flash);
		}
		Moderation.Decided decided = this.moderation.decide(member, chosen, verdict(words[0]));
		flash.addFlashAttribute("decided", Told.of(decided, this.wordings.in(member.language())));
		return back(query);
	}

	/** Whoever sees that somebody may be in danger is shown what to do now. */
	private ModelAndView danger(Member member, QueueQuery query, List<UUID> chosen, boolean may,
			RedirectAttributes flash) {
		chosen.forEach((id) -> this.moderation.escalate(member, id, may));
		if (may && chosen.size() == 1) {
			return seeOther(OneCommentPages.path(chosen.get(0)));
		}
		chosen.stream().findFirst().ifPresent((id) -> flash.addFlashAttribute("focus", id.toString()));
		return back(query);
	}

	@PostMapping("/decisions/undoing")
	ModelAndView undo(Member member, @ModelAttribute("query") QueueQuery query,
			@RequestParam(defaultValue = "") List<String> ids, RedirectAttributes flash) {
		int undone = this.moderation.undo(member, uuids(ids));
		flash.addFlashAttribute("undone", this.wordings.in(member.language()).count("moderation.undone", undone));
		return back(query);
	}

	/** Readers see now what was approved. */
	@PostMapping("/release")
	ModelAndView release(Member member, @ModelAttribute("query") QueueQuery query, RedirectAttributes flash) {
		int released = this.moderation.release(member);
		flash.addFlashAttribute("undone", this.wordings.in(member.language()).count("moderation.released", released));
		return back(query);
	}

	private static Verdict verdict(String word) {
		for (Verdict verdict : Verdict.values()) {
			if (verdict.name().toLowerCase(Locale.ROOT).equals(word)) {
				return verdict;
			}
		}
		throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
	}

	private static List<UUID> uuids(List<String> ids) {
		List<UUID> uuids = new ArrayList<>();
		for (String id : ids) {
			try {
				uuids.add(UUID.fromString(id));
			}
			catch (IllegalArgumentException ex) {
				throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
			}
		}
		return uuids;
	}

	private static ModelAndView back(QueueQuery query) {
		return seeOther(query.address());
	}

	private static ModelAndView seeOther(String address) {
		RedirectView view = new RedirectView(address);
		view.setStatusCode(HttpStatus.SEE_OTHER);
		view.setExposeModelAttributes(false);
		return new ModelAndView(view);
	}

	/**
	 * What was decided, for the page after it.
	 *
	 * @param text a whole sentence
	 * @param ids of those that can wait once more
	 * @param approved whether readers are to see them
	 */
	record Told(String text, List<String> ids, boolean approved) implements Serializable {

		static Told of(Moderation.Decided decided, Wording wording) {
			int count = decided.ids().size();
			String text = switch (decided.verdict()) {
				case APPROVE -> wording.count("moderation.decided.approve", count);
				case REJECT -> wording.count("moderation.decided.reject", count);
				case SPAM -> wording.count("moderation.decided.spam", count);
			};
			@Nullable String when = (decided.publicAt() != null && !decided.ids().isEmpty())
					? wording.say("moderation.decided.when", wording.moment(decided.publicAt())) : null;
			return new Told((when != null) ? text + " " + when : text,
					new ArrayList<>(decided.ids().stream().map(UUID::toString).toList()), decided.publicAt() != null);
		}

	}

}
