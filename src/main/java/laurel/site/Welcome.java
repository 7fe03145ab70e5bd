package laurel.site;

import java.nio.file.Path;

import laurel.database.DatabaseKind;
import laurel.layout.SiteAddress;
import laurel.start.Console;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the person at the console where to look once the site is open. */
@Component
@ConditionalOnWebApplication
class Welcome {

	private final SiteAddress address;

	private final DatabaseKind database;

	Welcome(SiteAddress address, DatabaseKind database) {
		this.address = address;
		this.database = database;
	}

	@EventListener(ApplicationReadyEvent.class)
	void sayWhereToLook() {
		Path folder = this.database.folder();
		Console.print(Console.say("start.ready", this.address.of("/")), (folder != null)
				? Console.say("start.database.embedded", folder) : Console.say("start.database.outside"));
	}

}
