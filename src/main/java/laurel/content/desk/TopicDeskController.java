package laurel.content.desk;

import java.util.Map;
import java.util.Set;

import jakarta.validation.Valid;
import laurel.content.Topic;
import laurel.content.TopicChanges;
import laurel.content.TopicChanges.KeptTopic;
import laurel.lang.Language;
import laurel.staff.Allowed;
import laurel.staff.DeskAnswer;
import laurel.staff.Member;
import laurel.staff.Role;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where topics are added and named. */
@Controller
@RequestMapping("/desk/topics")
@Allowed(Role.EDITOR)
class TopicDeskController {

	private final TopicChanges topics;

	private final TopicPages pages;

	TopicDeskController(TopicChanges topics, TopicPages pages) {
		this.topics = topics;
		this.pages = pages;
	}

	@GetMapping
	ModelAndView all(Member member) {
		return this.pages.all(member.language());
	}

	@GetMapping("/new")
	ModelAndView add(Member member) {
		return this.pages.add(member.language()).addObject("form", new TopicForm());
	}

	@PostMapping
	ModelAndView add(Member member, @Valid @ModelAttribute("form") TopicForm form, BindingResult problems,
			RedirectAttributes flash) {
		check(0, form, problems);
		if (!problems.hasErrors()) {
			try {
				this.topics.add(member, form.texts());
			}
			catch (DataIntegrityViolationException ex) {
				// Somebody else was faster: now the address is seen to be taken.
				check(0, form, problems);
			}
		}
		return problems.hasErrors() ? DeskAnswer.wrong(this.pages.add(member.language()))
				: DeskAnswer.done("/desk/topics", "topic.added", flash);
	}

	@GetMapping("/{id:\\d{1,18}}")
	ModelAndView one(Member member, @PathVariable long id) {
		KeptTopic topic = find(id);
		return this.pages.one(topic, member.language())
			.addObject("form", TopicForm.of(topic))
			.addObject("merger", new MergerForm());
	}

	@PostMapping("/{id:\\d{1,18}}")
	ModelAndView rename(Member member, @PathVariable long id, @Valid @ModelAttribute("form") TopicForm form,
			BindingResult problems, RedirectAttributes flash) {
		find(id);
		check(id, form, problems);
		if (!problems.hasErrors()) {
			try {
				this.topics.rename(member, id, form.getVersion(), form.texts());
			}
			catch (OptimisticLockingFailureException ex) {
				KeptTopic now = find(id);
				form.setVersion(now.version());
				problems.reject("topic.late");
				return DeskAnswer.late(again(now, member).addObject("stored", now.texts()));
			}
			catch (DataIntegrityViolationException ex) {
				check(id, form, problems);
			}
		}
		return problems.hasErrors() ? DeskAnswer.wrong(again(find(id), member))
				: DeskAnswer.done("/desk/topics/" + id, "topic.renamed", flash);
	}

	private ModelAndView again(KeptTopic topic, Member member) {
		return this.pages.one(topic, member.language()).addObject("merger", new MergerForm());
	}

	private KeptTopic find(long id) {
		return this.topics.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	/** What the fields alone don't show: addresses that can't be made, or are taken. */
	private void check(long id, TopicForm form, BindingResult problems) {
		if (problems.hasErrors()) {
			return;
		}
		form.proposeSlugs();
		Map<Language, Topic.Text> texts = form.texts();
		Set<Language> taken = this.topics.taken(id, texts);
		texts.forEach((language, text) -> {
			String field = language.code() + ".slug";
			if (text.slug().isEmpty()) {
				problems.rejectValue(field, "topic.slug.missing");
			}
			else if (taken.contains(language)) {
				problems.rejectValue(field, "topic.slug.taken", new Object[] { text.slug() }, null);
			}
		});
	}

}
