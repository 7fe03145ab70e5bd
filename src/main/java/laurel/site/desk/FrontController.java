package laurel.site.desk;

import java.util.ArrayList;
import java.util.List;

import laurel.lang.Wording;
import laurel.lang.Wordings;
import laurel.staff.Allowed;
import laurel.staff.DeskPage;
import laurel.staff.Member;
import laurel.staff.Role;
import laurel.staff.Waiting;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * The desk's front page: what waits for this person, and where they may go. The places
 * are those of the frame's menu.
 */
@Controller
@Allowed({ Role.WRITER, Role.TRANSLATOR, Role.MODERATOR })
class FrontController {

	private final List<Waiting> waiting;

	private final Wordings wordings;

	FrontController(ObjectProvider<Waiting> waiting, Wordings wordings) {
		this.waiting = waiting.orderedStream().toList();
		this.wordings = wordings;
	}

	@GetMapping("/desk")
	ModelAndView front(Member member) {
		Wording wording = this.wordings.in(member.language());
		List<Waiting.Item> items = new ArrayList<>();
		for (Waiting each : this.waiting) {
			items.addAll(each.items(member, wording));
		}
		return new ModelAndView("desk/site/front").addObject("page", DeskPage.of("desk.title").alone())
			.addObject("searches", member.role().coversAny(Role.WRITER, Role.TRANSLATOR))
			.addObject("parts", FrontPart.of(items));
	}

}
