package laurel.audit;

import java.util.List;

import laurel.start.Command;
import laurel.start.Console;
import laurel.start.StartProblem;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Tells at the console whether the log is whole: {@code java -jar laurel.jar audit}, with
 * the head that was noted on an earlier day behind it if there is one.
 */
@Component("audit")
class AuditCommand implements Command {

	private final AuditChain chain;

	AuditCommand(AuditChain chain) {
		this.chain = chain;
	}

	@Override
	public int run(List<String> words) {
		AuditReport report = this.chain.verify(noted(words));
		AuditFlaw flaw = report.flaw();
		if (flaw != null) {
			Console.print(Console.say("audit.broken", Console.say(flaw.reason().message(), flaw.position())));
			return 1;
		}
		AuditHead head = report.head();
		Console.print((head != null) ? Console.say("audit.whole", head.position(), head) : Console.say("audit.empty"));
		return 0;
	}

	private static @Nullable AuditHead noted(List<String> words) {
		if (words.isEmpty()) {
			return null;
		}
		return AuditHead.parse(String.join(" ", words))
			.orElseThrow(() -> new StartProblem("audit.head.invalid", String.join(" ", words)));
	}

}
