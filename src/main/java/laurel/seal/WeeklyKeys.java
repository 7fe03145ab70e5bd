package laurel.seal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;

import laurel.seal.SealedBox.Keys;
import laurel.start.Console;
import laurel.start.FolderSetting;
import laurel.start.StartProblem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The pair of keys of each week: the half that seals in the database, for all instances;
 * the half that opens in a folder outside.
 */
@Component
class WeeklyKeys {

	private static final Logger LOG = LoggerFactory.getLogger(WeeklyKeys.class);

	private final JdbcClient database;

	private final KeyFolder folder;

	private final Path path;

	@Autowired
	WeeklyKeys(JdbcClient database, @Value("${laurel.keys}") String keys, @Value("${laurel.data}") String data) {
		this(database, path(keys, FolderSetting.read("LAUREL_DATA", data)));
	}

	/**
	 * A folder that cannot be written in costs the e-mail of commenters, not the site.
	 */
	WeeklyKeys(JdbcClient database, Path path) {
		this.database = database;
		this.path = path;
		this.folder = new KeyFolder(path);
		try {
			this.folder.prepare();
		}
		catch (IOException ex) {
			LOG.warn(Console.say("seal.keys.not-writable", path));
		}
	}

	/**
	 * Beside the data folder unless it is named: a copy of the data must not open what is
	 * sealed in it.
	 */
	static Path path(String keys, Path data) {
		if (keys.isBlank()) {
			return data.resolveSibling(data.getFileName() + "-keys");
		}
		Path path = FolderSetting.read("LAUREL_KEYS", keys);
		if (path.startsWith(data)) {
			throw new StartProblem("seal.keys.in-data", path, data);
		}
		return path;
	}

	/**
	 * The half that seals; made, with the other, where the week has none yet. Of two that
	 * make one at the same time, the one whose row comes first wins.
	 */
	byte[] publicKey(LocalDate week) throws SealException {
		if (find(week).isEmpty()) {
			make(week);
		}
		// Nobody could open what is sealed with a key whose other half is lost.
		return keys(week).orElseThrow().publicKey();
	}

	private void make(LocalDate week) throws SealException {
		Keys keys = SealedBox.newKeys();
		try {
			this.folder.keep(week, keys);
			if (!insert(week, keys.publicKey())) {
				this.folder.destroy(week, keys.publicKey());
			}
		}
		catch (IOException ex) {
			throw new SealException("no key can be kept in " + this.path, ex);
		}
	}

	/** Both halves; empty where the key was destroyed. */
	Optional<Keys> keys(LocalDate week) throws SealException {
		Optional<byte[]> publicKey = find(week);
		if (publicKey.isEmpty()) {
			return Optional.empty();
		}
		try {
			byte[] privateKey = this.folder.find(week, publicKey.get())
				.orElseThrow(() -> new SealException("the key of " + week + " is not in " + this.path, null));
			return Optional.of(new Keys(publicKey.get(), privateKey));
		}
		catch (IOException ex) {
			throw new SealException("the key of " + week + " cannot be read in " + this.path, ex);
		}
	}

	/** Destroys those of this week and of all before. */
	void destroyUntil(LocalDate last) {
		Predicate<LocalDate> ended = (week) -> !week.isAfter(last);
		try {
			this.folder.destroy(ended).forEach((file) -> LOG.warn(Console.say("seal.keys.not-destroyed", file)));
		}
		catch (IOException ex) {
			LOG.warn(Console.say("seal.keys.not-destroyed", this.path));
		}
		this.database.sql("delete from seal_key where week <= :last").param("last", last).update();
	}

	/** Tells whoever is at the console which weeks have lost the half that opens. */
	void tellMissing() {
		this.database.sql("select week from seal_key order by week").query(LocalDate.class).list().forEach((week) -> {
			try {
				keys(week);
			}
			catch (SealException ex) {
				LOG.warn(Console.say("seal.keys.missing", week.toString(), this.path));
			}
		});
	}

	private Optional<byte[]> find(LocalDate week) {
		return this.database.sql("select public_key from seal_key where week = :week")
			.param("week", week)
			.query(byte[].class)
			.optional();
	}

	private boolean insert(LocalDate week, byte[] publicKey) {
		return this.database
			.sql("insert into seal_key (week, public_key) values (:week, :key) on conflict (week) do nothing")
			.param("week", week)
			.param("key", publicKey)
			.update() == 1;
	}

}
