package laurel.account.desk;

import java.util.List;

import laurel.account.Accounts;
import laurel.lang.Wording;
import laurel.staff.Findable;
import laurel.staff.Member;
import laurel.staff.Role;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** People by name and address, for administrators. */
@Component
@Order(700)
class FindablePeople implements Findable {

	private final Accounts accounts;

	FindablePeople(Accounts accounts) {
		this.accounts = accounts;
	}

	@Override
	public List<Named> named(Member member, Wording wording) {
		if (!member.role().covers(Role.ADMINISTRATOR)) {
			return List.of();
		}
		return this.accounts.all()
			.stream()
			.map((account) -> new Named(wording.say("account.found", account.name()),
					account.name() + " " + account.email(), "/desk/people/" + account.id()))
			.toList();
	}

}
