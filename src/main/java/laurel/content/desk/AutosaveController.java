package laurel.content.desk;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import laurel.content.Manuscript;
import laurel.content.Unsaved;
import laurel.lang.Wordings;
import laurel.staff.Allowed;
import laurel.staff.DeskAnswer;
import laurel.staff.Member;
import laurel.staff.Role;

import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Keeps what somebody types while they type it, for them alone, until they save it. */
@Controller
@RequestMapping("/desk/texts/{id:\\d{1,18}}/autosave")
@Allowed({ Role.WRITER, Role.TRANSLATOR })
class AutosaveController {

	private final TextPages texts;

	private final WritingForms forms;

	private final Unsaved unsaved;

	private final Wordings wordings;

	private final Clock clock;

	AutosaveController(TextPages texts, WritingForms forms, Unsaved unsaved, Wordings wordings, Clock clock) {
		this.texts = texts;
		this.forms = forms;
		this.unsaved = unsaved;
		this.wordings = wordings;
		this.clock = clock;
	}

	@PostMapping
	@ResponseBody
	Kept keep(Member member, @PathVariable long id, HttpServletRequest request, CsrfToken token) {
		Manuscript manuscript = this.texts.find(member, id);
		Map<String, List<String>> fields = WritingForms.fields(request.getParameterMap());
		int version = WritingForms.form(this.forms.typed(manuscript, fields)).getVersion();
		this.unsaved.keep(member, id, version, fields);
		String now = this.wordings.in(member.language()).time(this.clock.instant().atZone(this.wordings.zone()));
		return new Kept(now, this.unsaved.others(member, id), version != manuscript.version(), token.getToken());
	}

	/** For a page that is open still after its reader signed in again elsewhere. */
	@GetMapping
	@ResponseBody
	Renewed renew(Member member, @PathVariable long id, CsrfToken token) {
		this.texts.find(member, id);
		return new Renewed(token.getToken());
	}

	@PostMapping("/removal")
	ModelAndView drop(Member member, @PathVariable long id, RedirectAttributes flash) {
		this.texts.find(member, id);
		this.unsaved.forget(member, id);
		return DeskAnswer.done("/desk/texts/" + id, "writing.dropped", flash);
	}

	/**
	 * What the script of the page is told.
	 *
	 * @param saved the time of day at which it was kept
	 * @param others names of those who have the text open as well
	 * @param stale whether somebody saved it meanwhile
	 * @param token for the next form
	 */
	record Kept(String saved, List<String> others, boolean stale, String token) {

	}

	/** A token in place of one that is no longer good. */
	record Renewed(String token) {

	}

}
