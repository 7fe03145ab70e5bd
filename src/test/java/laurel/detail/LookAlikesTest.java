package laurel.detail;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LookAlikesTest {

	/** Of another script, case, width or style; in pieces; with figures for letters. */
	@ParameterizedTest
	@ValueSource(strings = { "Laurel", "laurel", "LAUREL", "L\u0430urel", "\u216caure\u217c", "L A U R E L",
			"L.a.u.r.e.l", "L-A_U*R~E|", "1aurel", "Iaurel", "\u0130aurel", "|aurel", "!aurel", "L4urel", "L@urel",
			"Laur3l", "L\u00e1urel", "L\u0430ur\u0435l", "La\u200burel", "La\u00adurel",
			"Lau\u0300\u0301\u0302\u0303rel", "\uff2c\uff41\uff55\uff52\uff45\uff4c",
			"\ud835\udcdb\ud835\udcea\ud835\udcfe\ud835\udcfb\ud835\udcee\ud835\udcf5",
			"\u24c1\u24d0\u24e4\u24e1\u24d4\u24db", "\u029f\u1d00\u1d1c\u0280\u1d07\u029f",
			"\ud83c\uddf1\ud83c\udde6\ud83c\uddfa\ud83c\uddf7\ud83c\uddea\ud83c\uddf1",
			"\ud83c\udd7b\ud83c\udd70\ud83c\udd84\ud83c\udd81\ud83c\udd74\ud83c\udd7b", "\u0141\u00e4\u0173r\u0113l",
			" Laurel \u2714 ", "\u00a1Laurel!", "@Laurel", "\u201cLaurel\u201d", "Laurel\u00ae", "\ud83c\udf3f Laurel",
			"La\ud800urel", "L\udb40\udc61aurel" })
	void nameThatLooksLikeTheOrganisationHasItsSkeleton(String name) {
		assertThat(LookAlikes.skeleton(name)).isEqualTo(LookAlikes.skeleton("Laurel"));
	}

	@ParameterizedTest
	@CsvSource({ "Administrador, \u0410D\u041c\u0406NISTR\u0410DOR", "Administrador, administrad0r",
			"Administrador, \u00c1dm\u00ednistrad\u00f3r", "Administrador, Adrninistrador",
			"Administrador, \u1d00\u1d05\u1d0d\u026a\u0274\u026a\ua731\u1d1b\u0280\u1d00\u1d05\u1d0f\u0280",
			"Moderator, M0D3R4T0R", "Staff, 5t@ff", "Staff, $taff", "Admin, Adm\u00a1n", "Admin, Adm!n",
			"Ana N\u00fa\u00f1ez, Ana Nunez", "Ana N\u00fa\u00f1ez, AnaNu\u00f1ez", "Willow, VViIlow",
			"Equipo, E\u051bu\u0456p\u043e", "Helen, \u041d\u0435l\u0435n" })
	void nameThatLooksLikeAPersonOfTheStaffHasItsSkeleton(String name, String other) {
		assertThat(LookAlikes.skeleton(other)).isEqualTo(LookAlikes.skeleton(name));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Laura", "Laurie", "Mar\u00eda", "Anonymous", "An\u00f3nima", "Una sobreviviente",
			"Laurel Torres", "L.", "\u5c71\u7530", "\u041b\u0430\u0432\u0440", "2", "Rosa 3" })
	void anotherNameHasAnother(String name) {
		assertThat(LookAlikes.skeleton(name)).isNotEmpty().isNotEqualTo(LookAlikes.skeleton("Laurel"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "!!!", "\u200b", "\ud83c\udf3f" })
	void nameWithoutLettersHasNone(String name) {
		assertThat(LookAlikes.skeleton(name)).isEmpty();
	}

	/** In Turkey the small I has no dot. */
	@Test
	void whereTheServerStandsDoesNotMatter() {
		Locale before = Locale.getDefault();
		try {
			Locale.setDefault(Locale.forLanguageTag("tr"));
			assertThat(LookAlikes.skeleton("ADMIN")).isEqualTo(LookAlikes.skeleton("admin"));
		}
		finally {
			Locale.setDefault(before);
		}
	}

}
