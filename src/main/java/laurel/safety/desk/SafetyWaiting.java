package laurel.safety.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import laurel.lang.Language;
import laurel.lang.Wording;
import laurel.safety.Exits;
import laurel.safety.Hotlines;
import laurel.safety.KeptHotline;
import laurel.staff.Member;
import laurel.staff.Role;
import laurel.staff.Waiting;

import org.springframework.stereotype.Component;

/**
 * Hotlines that somebody should call again, and lists of exits that are too short to
 * change by the hour.
 */
@Component
class SafetyWaiting implements Waiting {

	/** One page alone becomes the sign of this site. */
	private static final int FEWEST_EXITS = 2;

	private final Hotlines hotlines;

	private final Exits exits;

	SafetyWaiting(Hotlines hotlines, Exits exits) {
		this.hotlines = hotlines;
		this.exits = exits;
	}

	@Override
	public List<Item> items(Member member, Wording wording) {
		List<Item> items = new ArrayList<>();
		if (member.role().covers(Role.ADMINISTRATOR)) {
			for (Language language : Language.values()) {
				if (this.exits.in(language).size() < FEWEST_EXITS) {
					items.add(new Item(Heading.WAITS,
							wording.say((language == Language.ES) ? "exit.waiting.es" : "exit.waiting.en"),
							"/desk/exits"));
				}
			}
		}
		if (member.role().covers(Role.EDITOR)) {
			for (KeptHotline hotline : this.hotlines.all()) {
				if (hotline.overdue()) {
					items.add(new Item(Heading.VERIFY, overdue(hotline, wording), "/desk/hotlines"));
				}
			}
		}
		return items;
	}

	private static String overdue(KeptHotline hotline, Wording wording) {
		String name = hotline.in(wording.language()).name();
		LocalDate called = hotline.verifiedOn();
		return (called == null) ? wording.say("hotline.waiting.never", name)
				: wording.say("hotline.waiting.old", name, wording.day(called));
	}

}
