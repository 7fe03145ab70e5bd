package laurel.account;

import laurel.layout.SiteAddress;
import laurel.start.Console;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Tells the person at the console how to become the first administrator, as long as there
 * is none. There is never a default password.
 */
@Component
@ConditionalOnWebApplication
class FirstStart {

	private final Accounts accounts;

	private final SiteAddress address;

	FirstStart(Accounts accounts, SiteAddress address) {
		this.accounts = accounts;
		this.address = address;
	}

	@Order(1)
	@EventListener(ApplicationReadyEvent.class)
	void sayHowToComeIn() {
		if (!this.accounts.hasAdministrator()) {
			Console.print(Console.say("start.set-up", this.address.of(SetUpLinks.path(this.accounts.rescue()))));
		}
	}

}
