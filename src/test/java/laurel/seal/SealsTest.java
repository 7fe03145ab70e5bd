package laurel.seal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import laurel.start.Console;
import laurel.start.StartProblem;
import laurel.support.WholeSite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** In a year of their own, so that no other test seals in the same week. */
@WholeSite
@ExtendWith(OutputCaptureExtension.class)
class SealsTest {

	private static final String TEXT = "ana@example.org";

	private static final LocalDate MONDAY = LocalDate.of(2061, 3, 7);

	/** The last second that the key of the week seals in. */
	private static final Instant SUNDAY = Instant.parse("2061-03-13T23:59:59Z");

	@Autowired
	private JdbcClient database;

	@Autowired
	private TransactionTemplate transactions;

	@TempDir
	private Path folder;

	@AfterEach
	void leaveNothing() {
		this.database.sql("delete from seal_key where week > '2060-01-01'").update();
	}

	@Test
	void sealedTextIsOpenedByTheKeyOfItsWeek() throws SealException {
		SealedText sealed = at(SUNDAY).seal(TEXT);
		assertThat(sealed.week()).isEqualTo(MONDAY);
		assertThat(at(SUNDAY).open(sealed)).hasValue(TEXT);
		SealedText next = at(SUNDAY.plusSeconds(1)).seal(TEXT);
		assertThat(next.week()).isEqualTo(MONDAY.plusWeeks(1));
		assertThat(at(SUNDAY.plusSeconds(1)).open(sealed)).hasValue(TEXT);
		assertThat(rows()).isEqualTo(2);
	}

	@Test
	void allTextsOfAWeekShareItsKey() throws Exception {
		at(SUNDAY).seal(TEXT);
		at(SUNDAY).seal(TEXT);
		assertThat(rows()).isEqualTo(1);
		assertThat(files(this.folder)).hasSize(1);
	}

	@Test
	void copyOfTheDatabaseOpensNothing(@TempDir Path elsewhere) throws SealException {
		SealedText sealed = at(SUNDAY).seal(TEXT);
		Seals other = in(elsewhere, SUNDAY);
		assertThatExceptionOfType(SealException.class).isThrownBy(() -> other.open(sealed));
		assertThatExceptionOfType(SealException.class).as("what nobody can open")
			.isThrownBy(() -> other.seal("another@example.org"));
	}

	@Test
	void whoRunsTheSiteIsToldOfKeysThatAreNotThere(@TempDir Path elsewhere, CapturedOutput console)
			throws SealException {
		at(SUNDAY).seal(TEXT);
		at(SUNDAY).tellMissingKeys();
		assertThat(console.getAll()).doesNotContain(Console.say("seal.keys.missing", MONDAY.toString(), this.folder));
		in(elsewhere, SUNDAY).tellMissingKeys();
		assertThat(console.getAll()).contains(Console.say("seal.keys.missing", MONDAY.toString(), elsewhere));
	}

	/** Two weeks after the last second that it can have sealed in, to the second. */
	@Test
	void keyIsDestroyedWhenAllThatItSealedIsOldEnough() throws Exception {
		SealedText sealed = at(SUNDAY).seal(TEXT);
		Instant end = Instant.parse("2061-03-28T00:00:00Z");
		at(end.minusSeconds(1)).destroyExpired();
		assertThat(at(end.minusSeconds(1)).open(sealed)).hasValue(TEXT);
		assertThat(at(end).open(sealed)).as("before anybody destroyed it").isEmpty();
		at(end).destroyExpired();
		assertThat(files(this.folder)).isEmpty();
		assertThat(rows()).isZero();
		assertThat(at(SUNDAY).open(sealed)).as("even if the clock goes wrong").isEmpty();
		assertThatCode(() -> at(end).destroyExpired()).doesNotThrowAnyException();
	}

	@Test
	void instanceDestroysItsOwnFileAfterAnotherDestroyedTheRow(@TempDir Path elsewhere) throws Exception {
		Instant end = Instant.parse("2061-03-28T00:00:00Z");
		at(SUNDAY).seal(TEXT);
		in(elsewhere, end).destroyExpired();
		assertThat(rows()).isZero();
		at(end).destroyExpired();
		assertThat(files(this.folder)).isEmpty();
	}

	@Test
	void manyWhoSealFirstAgreeOnOneKey(@TempDir Path elsewhere) throws Exception {
		List<Seals> instances = List.of(at(SUNDAY), in(elsewhere, SUNDAY));
		List<Callable<SealedText>> tries = IntStream.range(0, 8)
			.<Callable<SealedText>>mapToObj((i) -> () -> instances.get(i % 2).seal(TEXT))
			.toList();
		ExecutorService threads = Executors.newFixedThreadPool(tries.size());
		try {
			List<Future<SealedText>> sealed = threads.invokeAll(tries);
			assertThat(rows()).isEqualTo(1);
			assertThat(Stream.concat(files(this.folder).stream(), files(elsewhere).stream())).hasSize(1);
			int owner = files(elsewhere).size();
			for (int i = 0; i < tries.size(); i++) {
				Future<SealedText> text = sealed.get(i);
				if (i % 2 == owner) {
					assertThat(instances.get(owner).open(text.get())).hasValue(TEXT);
				}
				else {
					assertThatExceptionOfType(ExecutionException.class).isThrownBy(text::get)
						.withCauseInstanceOf(SealException.class);
				}
			}
		}
		finally {
			threads.shutdownNow();
		}
	}

	@Test
	void failureLeavesTheTransactionAsItWas() throws IOException {
		Seals seals = in(Files.writeString(this.folder.resolve("file"), ""), SUNDAY);
		this.transactions.executeWithoutResult((transaction) -> {
			this.database.sql("insert into topic (key) values ('kept-without-sealing')").update();
			assertThatExceptionOfType(SealException.class).isThrownBy(() -> seals.seal(TEXT))
				.withMessageNotContaining(TEXT);
		});
		assertThat(this.database.sql("delete from topic where key = 'kept-without-sealing'").update()).isEqualTo(1);
	}

	/** The row is gone with what was sealed; the next makes another. */
	@Test
	void keyOfATransactionThatFailedIsNotMissed() throws SealException {
		this.transactions.executeWithoutResult((transaction) -> {
			assertThatCode(() -> at(SUNDAY).seal(TEXT)).doesNotThrowAnyException();
			transaction.setRollbackOnly();
		});
		assertThat(rows()).isZero();
		assertThat(at(SUNDAY).open(at(SUNDAY).seal(TEXT))).hasValue(TEXT);
	}

	@Test
	void changedTextIsNoText() throws SealException {
		SealedText sealed = at(SUNDAY).seal(TEXT);
		sealed.bytes()[100] ^= 1;
		assertThatExceptionOfType(SealException.class).isThrownBy(() -> at(SUNDAY).open(sealed));
	}

	@Test
	void keysLieBesideTheDataUnlessTheyAreToldWhere() {
		Path data = this.folder.resolve("data");
		assertThat(WeeklyKeys.path("", data)).isEqualTo(this.folder.resolve("data-keys"));
		assertThat(WeeklyKeys.path(this.folder + "/else", data)).isEqualTo(this.folder.resolve("else"));
		assertThatExceptionOfType(StartProblem.class).isThrownBy(() -> WeeklyKeys.path(data + "/keys", data))
			.withMessage(Console.say("seal.keys.in-data", data.resolve("keys"), data));
	}

	private Seals at(Instant now) {
		return in(this.folder, now);
	}

	private Seals in(Path keys, Instant now) {
		return new Seals(new WeeklyKeys(this.database, keys), Clock.fixed(now, ZoneOffset.UTC));
	}

	private long rows() {
		return this.database.sql("select count(*) from seal_key where week > '2060-01-01'").query(Long.class).single();
	}

	private static List<Path> files(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.toList();
		}
	}

}
