package laurel.site.desk;

import java.util.Comparator;
import java.util.List;

import laurel.lang.Wording;
import laurel.staff.DeskPlace;
import laurel.staff.Findable;
import laurel.staff.Member;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The parts of the desk by name. */
@Component
@Order(100)
class FindablePlaces implements Findable {

	private final List<DeskPlace> places;

	FindablePlaces(ObjectProvider<DeskPlace> places) {
		this.places = places.stream().sorted(Comparator.comparingInt(DeskPlace::order)).toList();
	}

	@Override
	public List<Named> named(Member member, Wording wording) {
		Wording other = wording.in(wording.language().other());
		return this.places.stream()
			.filter((place) -> place.isFor(member.role()))
			.map((place) -> new Named(wording.say("desk.found", wording.say(place.title())),
					wording.say(place.title()) + " " + other.say(place.title()), place.path()))
			.toList();
	}

}
