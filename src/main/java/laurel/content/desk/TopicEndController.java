package laurel.content.desk;

import jakarta.validation.Valid;
import laurel.content.TopicChanges;
import laurel.content.TopicChanges.KeptTopic;
import laurel.staff.Allowed;
import laurel.staff.DeskAnswer;
import laurel.staff.Member;
import laurel.staff.Role;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a topic ends: it is removed, or becomes part of another. */
@Controller
@RequestMapping("/desk/topics/{id:\\d{1,18}}")
@Allowed(Role.EDITOR)
class TopicEndController {

	private final TopicChanges topics;

	private final TopicPages pages;

	TopicEndController(TopicChanges topics, TopicPages pages) {
		this.topics = topics;
		this.pages = pages;
	}

	@PostMapping("/removal")
	ModelAndView remove(Member member, @PathVariable long id, RedirectAttributes flash) {
		KeptTopic topic = find(id);
		boolean gone;
		try {
			gone = this.topics.remove(member, id);
		}
		catch (DataIntegrityViolationException ex) {
			// An entry got it in this very moment.
			gone = false;
		}
		if (gone) {
			return DeskAnswer.done("/desk/topics", "topic.removed", flash);
		}
		BindException problems = new BindException(TopicForm.of(topic), "form");
		problems.reject("topic.used");
		ModelAndView page = this.pages.one(find(id), member.language()).addObject("merger", new MergerForm());
		page.addAllObjects(problems.getModel());
		return DeskAnswer.wrong(page);
	}

	@PostMapping("/merger")
	ModelAndView merge(Member member, @PathVariable long id, @Valid @ModelAttribute("merger") MergerForm merger,
			BindingResult problems, RedirectAttributes flash) {
		KeptTopic topic = find(id);
		if (!problems.hasErrors() && (merger.topic() == id || this.topics.find(merger.topic()).isEmpty())) {
			problems.rejectValue("into", "topic.into.gone");
		}
		if (problems.hasErrors()) {
			return DeskAnswer.wrong(this.pages.one(topic, member.language()).addObject("form", TopicForm.of(topic)));
		}
		this.topics.merge(member, id, merger.topic());
		return DeskAnswer.done("/desk/topics/" + merger.topic(), "topic.merged", flash);
	}

	private KeptTopic find(long id) {
		return this.topics.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
