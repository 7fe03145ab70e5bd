package laurel.comment.desk;

import java.util.List;
import java.util.UUID;

import laurel.comment.Moderation;
import laurel.comment.Verdict;
import laurel.staff.Allowed;
import laurel.staff.DeskAnswer;
import laurel.staff.Member;
import laurel.staff.Role;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where moderators look at one comment, decide on it, and say who may be in danger. */
@Controller
@RequestMapping(OneCommentPages.PATTERN)
@Allowed(Role.MODERATOR)
class OneCommentController {

	private final OneCommentPages pages;

	private final Moderation moderation;

	OneCommentController(OneCommentPages pages, Moderation moderation) {
		this.pages = pages;
		this.moderation = moderation;
	}

	@GetMapping
	ModelAndView show(Member member, @PathVariable UUID id) {
		return this.pages.page(member, this.pages.find(member, id));
	}

	@PostMapping("/decision")
	ModelAndView decide(Member member, @PathVariable UUID id, @RequestParam Verdict verdict, RedirectAttributes flash) {
		this.pages.find(member, id);
		boolean decided = !this.moderation.decide(member, List.of(id), verdict).ids().isEmpty();
		return back(id, decided ? done(verdict) : "moderation.one.late", flash);
	}

	private static String done(Verdict verdict) {
		return switch (verdict) {
			case APPROVE -> "moderation.one.done.approved";
			case REJECT -> "moderation.one.done.rejected";
			case SPAM -> "moderation.one.done.spam";
		};
	}

	@PostMapping("/undoing")
	ModelAndView undo(Member member, @PathVariable UUID id, RedirectAttributes flash) {
		this.pages.find(member, id);
		boolean undone = this.moderation.undo(member, List.of(id)) > 0;
		return back(id, undone ? "moderation.one.done.undone" : "moderation.one.late", flash);
	}

	@PostMapping("/taking-back")
	ModelAndView takeBack(Member member, @PathVariable UUID id, RedirectAttributes flash) {
		this.pages.find(member, id);
		boolean taken = this.moderation.takeBack(member, id);
		return back(id, taken ? "moderation.one.done.taken-back" : "moderation.one.late", flash);
	}

	@PostMapping("/danger")
	ModelAndView escalate(Member member, @PathVariable UUID id, @RequestParam boolean danger,
			RedirectAttributes flash) {
		this.moderation.escalate(member, id, danger);
		return back(id, danger ? "moderation.one.done.danger" : "moderation.one.done.settled", flash);
	}

	static ModelAndView back(UUID id, String message, RedirectAttributes flash) {
		return DeskAnswer.done(OneCommentPages.path(id), message, flash);
	}

}
