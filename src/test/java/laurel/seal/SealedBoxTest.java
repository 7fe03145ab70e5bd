package laurel.seal;

import java.time.LocalDate;
import java.util.Arrays;

import laurel.seal.SealedBox.Keys;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SealedBoxTest {

	private static final LocalDate WEEK = LocalDate.of(2026, 11, 23);

	private static final String TEXT = "maría@ejemplo.org";

	private final Keys keys = SealedBox.newKeys();

	@Test
	void keyOpensWhatItsOtherHalfSealed() throws InvalidCipherTextException {
		assertThat(SealedBox.open(seal(TEXT), WEEK, this.keys)).isEqualTo(TEXT);
		assertThat(SealedBox.open(seal(""), WEEK, this.keys)).isEmpty();
		String longest = "á".repeat(SealedBox.LONGEST / 2);
		assertThat(SealedBox.open(seal(longest), WEEK, this.keys)).isEqualTo(longest);
	}

	@Test
	void lengthTellsNothing() {
		assertThat(seal("")).hasSameSizeAs(seal("x".repeat(SealedBox.LONGEST)));
		assertThatIllegalArgumentException().isThrownBy(() -> seal("x".repeat(SealedBox.LONGEST + 1)))
			.withMessageNotContaining("xx");
	}

	@Test
	void sameTextIsSealedDifferentlyEachTime() {
		assertThat(seal(TEXT)).isNotEqualTo(seal(TEXT));
	}

	@Test
	void otherKeyOpensNothing() {
		assertDoesNotOpen(seal(TEXT), WEEK, SealedBox.newKeys());
	}

	@Test
	void textOpensAsOneOfItsWeekAlone() {
		assertDoesNotOpen(seal(TEXT), WEEK.plusWeeks(1), this.keys);
	}

	/**
	 * The way of sealing, the key made for the text, the text, and what vouches for it.
	 */
	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 32, 33, 200, 352, 368 })
	void changedByteIsNoticed(int place) {
		byte[] sealed = seal(TEXT);
		sealed[place] ^= 1;
		assertDoesNotOpen(sealed, WEEK, this.keys);
	}

	@Test
	void cutTextDoesNotOpen() {
		assertDoesNotOpen(new byte[0], WEEK, this.keys);
		assertDoesNotOpen(new byte[] { 1 }, WEEK, this.keys);
	}

	@Test
	void keyThatIsNoneOpensNothing() {
		byte[] sealed = seal(TEXT);
		Arrays.fill(sealed, 1, 33, (byte) 0);
		assertDoesNotOpen(sealed, WEEK, this.keys);
	}

	/** Whoever reads a text sealed today in years to come has the RFC to go by. */
	@Test
	void opensByTheLetterOfTheStandard() throws Exception {
		byte[] padded = new HpkeByTheLetter(this.keys).open(seal(TEXT), "laurel.seal 1 2026-11-23");
		assertThat(padded).hasSize(2 + SealedBox.LONGEST).startsWith(0, 18).endsWith(0);
		assertThat(new String(padded, 2, 18, "UTF-8")).isEqualTo(TEXT);
	}

	@Test
	void textOfKeysShowsNone() {
		assertThat(this.keys).hasToString("keys");
	}

	private byte[] seal(String text) {
		return SealedBox.seal(text, WEEK, this.keys.publicKey());
	}

	private static void assertDoesNotOpen(byte[] sealed, LocalDate week, Keys keys) {
		assertThatExceptionOfType(InvalidCipherTextException.class)
			.isThrownBy(() -> SealedBox.open(sealed, week, keys));
	}

}
