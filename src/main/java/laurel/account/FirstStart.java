package laurel.account;

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

	private final Rescue rescue;

	FirstStart(Rescue rescue) {
		this.rescue = rescue;
	}

	@Order(1)
	@EventListener(ApplicationReadyEvent.class)
	void sayHowToComeIn() {
		if (!this.rescue.isNeedless()) {
			Console.print(Console.say("start.set-up", this.rescue.address()));
		}
	}

}
