package laurel.transfer;

import java.nio.file.Path;
import java.util.List;

import laurel.content.Entries;
import laurel.database.DatabaseKind;
import laurel.start.Console;
import laurel.start.FolderSetting;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/**
 * Fills a new site before its doors open: the pages every site needs, sample content
 * where the database is an embedded one, and the folder named by {@code laurel.load}.
 */
@Component
@ConditionalOnWebApplication
class StartupContent implements SmartInitializingSingleton {

	private final FolderLoader loader;

	private final Entries entries;

	private final DatabaseKind database;

	private final boolean sample;

	private final String folder;

	StartupContent(FolderLoader loader, Entries entries, DatabaseKind database,
			@Value("${laurel.sample}") boolean sample, @Value("${laurel.load}") String folder) {
		this.loader = loader;
		this.entries = entries;
		this.database = database;
		this.sample = sample;
		this.folder = folder;
	}

	@Override
	public void afterSingletonsInstantiated() {
		if (this.entries.isEmpty()) {
			this.loader.loadOwn(
					(this.sample && this.database.isEmbedded()) ? List.of("starter", "sample") : List.of("starter"));
		}
		if (!this.folder.isBlank()) {
			Path path = FolderSetting.read("LAUREL_LOAD", this.folder);
			int changed = this.loader.load(path);
			Console.print(Console.say("transfer.loaded", String.valueOf(changed), path));
		}
	}

}
