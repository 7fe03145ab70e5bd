package laurel.start;

import java.nio.file.Files;
import java.time.ZoneId;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Looks at the settings that would stop a start half way, before it begins. */
class CheckedSettings implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	private static final int LAST_PORT = 65535;

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		Binder settings = Binder.get(context.getEnvironment());
		settings.bind("laurel.zone", ZoneId.class);
		settings.bind("laurel.sample", Boolean.class);
		int port = settings.bind("server.port", Integer.class).orElse(0);
		if (port < 0 || port > LAST_PORT) {
			throw new StartProblem("start.setting.invalid", "SERVER_PORT", String.valueOf(port));
		}
		String load = settings.bind("laurel.load", String.class).orElse("");
		if (!load.isBlank() && !Files.isDirectory(FolderSetting.read("LAUREL_LOAD", load))) {
			throw new StartProblem("transfer.no-folder", FolderSetting.read("LAUREL_LOAD", load));
		}
	}

}
