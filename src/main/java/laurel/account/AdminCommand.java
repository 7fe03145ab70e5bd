package laurel.account;

import java.util.List;

import laurel.start.Command;
import laurel.start.Console;

import org.springframework.stereotype.Component;

/**
 * Prints an address that makes an administrator, once, for when all are locked out:
 * {@code java -jar laurel.jar admin}.
 */
@Component("admin")
class AdminCommand implements Command {

	private final Rescue rescue;

	AdminCommand(Rescue rescue) {
		this.rescue = rescue;
	}

	@Override
	public int run(List<String> words) {
		Console.print(Console.say("start.rescue", this.rescue.address()));
		return 0;
	}

}
