package laurel.safety.desk;

import java.util.List;

import laurel.lang.Language;
import laurel.lang.Wording;
import laurel.safety.Hotlines;
import laurel.safety.KeptHotline;
import laurel.staff.Findable;
import laurel.staff.Member;
import laurel.staff.Role;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Hotlines by name and number, for those who keep them. */
@Component
@Order(500)
class FindableHotlines implements Findable {

	private final Hotlines hotlines;

	FindableHotlines(Hotlines hotlines) {
		this.hotlines = hotlines;
	}

	@Override
	public List<Named> named(Member member, Wording wording) {
		return member.role().covers(Role.EDITOR)
				? this.hotlines.all().stream().map((hotline) -> named(hotline, wording)).toList() : List.of();
	}

	private static Named named(KeptHotline hotline, Wording wording) {
		String names = hotline.in(Language.ES).name() + " " + hotline.in(Language.EN).name();
		return new Named(wording.say("hotline.found", hotline.in(wording.language()).name()),
				names + " " + hotline.number().written(), "/desk/hotlines/" + hotline.id());
	}

}
