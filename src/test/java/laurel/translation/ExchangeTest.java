package laurel.translation;

import java.util.List;
import java.util.function.UnaryOperator;

import laurel.content.EntryForm;
import laurel.lang.Language;
import laurel.markup.Blocks;
import laurel.markup.SourceBlock;
import laurel.translation.Translation.State;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A text goes to a translator outside, and only what fits comes back. */
class ExchangeTest extends TranslatorsDesk {

	@Test
	void fileThatComesBackUnchangedChangesNothing() throws UnfitFile {
		this.text.write(Language.EN, (form) -> form.setBody(form.getBody().replace("2017", "2018")));
		String file = export();
		XLIFFReader.validate(file, null);
		assertThat(receive(file)).isZero();
		assertThat(this.text.text(Language.ES).revision()).isOne();
		assertThat(translation().state()).isEqualTo(State.STALE);
	}

	/** Of every kind, in both directions, valid to a strict reader. */
	@Test
	void everyTextOfTheHouseGoesOutAndComesBackTheSame() {
		List<Long> all = this.database.queryForList("select id from manuscript where entry_id is not null", Long.class);
		assertThat(all).hasSizeGreaterThan(20).allSatisfy((manuscript) -> {
			for (Language language : Language.values()) {
				Translation translation = this.translations.find(this.editor, manuscript, language).orElse(null);
				if (translation != null) {
					String file = this.translations.export(translation);
					XLIFFReader.validate(file, null);
					Exchange.Received received = this.site.getBean(Exchange.class)
						.receive(translation, SheetReader.read(filled(file, translation)));
					assertThat(received.changed().isEmpty()).isEqualTo(translation.text().isPresent());
					assertThat(received.done()).isEmpty();
				}
			}
		});
	}

	/** Of a missing translation, each piece is "translated" by itself. */
	private static String filled(String file, Translation translation) {
		return translation.text().isPresent() ? file
				: file.replaceAll("(?s)<source( [^>]*)>(.*?)</source>", "$0<target$1>$2</target>");
	}

	@Test
	void changedPassagesAreTakenOverAndDone() throws UnfitFile {
		this.text.write(Language.EN, (form) -> {
			form.setTitle("ZZ Call us now");
			form.setBody(form.getBody()
				.replace("in **2017**", "in **2018**")
				.replace("- A warm meal", "- A warm meal\n- A map"));
		});
		String file = export();
		assertThat(file).contains("<note>The original".replace("The original", "El original cambió"));
		String back = file.replace("ZZ Llámenos<", "ZZ Llámenos ya<")
			.replaceFirst("(<target [^>]*>Llámenos en <pc [^>]*>)2017", "$1" + "2018")
			.replaceFirst("(<source [^>]*>)A map(</source>)",
					"$1A map$2<target xml:space=\"preserve\">Un * mapa</target>");
		assertThat(receive(back)).isEqualTo(3);
		assertThat(this.text.form(Language.ES).getTitle()).isEqualTo("ZZ Llámenos ya");
		assertThat(this.text.form(Language.ES).getBody())
			.isEqualTo(TranslatedText.SPANISH.replace("en **2017**", "en **2018**")
				.replace("- Una comida caliente", "- Una comida caliente\n- Un * mapa"));
		assertThat(translation().state()).isEqualTo(State.DRAFT);
	}

	@Test
	void passageThatIsSaidToBeTranslatedIsDoneAsItIs() throws UnfitFile {
		this.text.write(Language.EN, (form) -> form.setBody(form.getBody().replace("A warm meal", "A hot meal")));
		String file = export();
		assertThat(
				receive(file.replaceFirst("<segment>(\\s*<source [^>]*>A hot meal)", "<segment state=\"reviewed\">$1")))
			.isZero();
		assertThat(translation().compared().pending()).isEmpty();
		assertThat(this.text.text(Language.ES).revision()).isOne();
	}

	@Test
	void newTranslationTakesItsShapeFromTheOriginal() throws UnfitFile {
		long other = this.text.begin();
		Translation missing = this.translations.find(this.editor, other, Language.ES).orElseThrow();
		assertThat(missing.state()).isEqualTo(State.MISSING);
		String file = this.translations.export(missing);
		XLIFFReader.validate(file, null);
		String back = filled(file, missing).replaceAll("(<target [^>]*>[^<]*)(Call|What|listen|bed|meal|asks|later)",
				"$1¡$2!");
		assertThat(this.translations.receive(this.editor, other, Language.ES, back)).isEqualTo(10);
		EntryForm form = this.text.form(Language.ES);
		assertThat(form.getSlug()).isEqualTo("zz-call-us");
		assertThat(Blocks.of(form.getBody())).extracting(SourceBlock::kind)
			.isEqualTo(Blocks.of(TranslatedText.ENGLISH).stream().map(SourceBlock::kind).toList());
		assertThat(form.getBody()).contains("¡Call! us in **2017**[^1].", "## ¡What! we do",
				"[the help page](/en/help)", "- A safe ¡bed!", "> {lang=es}\n> Me escucharon.\n>\n> — Ana",
				"[^1]: Or ¡later!.");
	}

	@Test
	void newTranslationMustBeWhole() {
		long other = this.text.begin();
		String file = this.translations.export(this.translations.find(this.editor, other, Language.ES).orElseThrow())
			.replaceFirst("(?s)<source( [^>]*)>(.*?)</source>", "$0<target$1>$2</target>");
		assertThatExceptionOfType(UnfitFile.class)
			.isThrownBy(() -> this.translations.receive(this.editor, other, Language.ES, file))
			.satisfies((unfit) -> {
				assertThat(unfit.message()).isEqualTo("xliff.untranslated");
				assertThat(unfit.arguments()).containsExactly(9);
			});
		assertThat(this.text.manuscript().text(Language.ES)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					original-1 | original-9 | xliff.old
					translation-1 | translation-9 | xliff.old
					manuscript- | manuscript-9 | xliff.foreign
					/es/ | /en/ | xliff.foreign
					srcLang="en-US" trgLang="es-US" | srcLang="es-US" trgLang="en-US" | xliff.languages
					id="summary" | id="story" | xliff.units.unknown
					<unit id="summary">(?s:.*?)</unit> | '' | xliff.units.missing
					>A safe bed</source> | >A safe house</source> | xliff.source
					<pc id="1"[^>]*>2017</pc>(.*</target>) | 2018$1 | ''
					<target xml:space="preserve">Llámenos en .*</target> | <target xml:space="preserve">Nada</target> | xliff.codes
					<target xml:space="preserve">Nadie .*</target> | <target xml:space="preserve">Nadie <ph id="9"/></target> | xliff.codes
					""")
	void fileThatDoesNotFitIsRefused(String words, String others, String message) throws UnfitFile {
		String file = export();
		String back = file.replaceFirst(words, others);
		assertThat(back).isNotEqualTo(file);
		if (message.isEmpty()) {
			assertThat(receive(back)).isOne();
			return;
		}
		assertThatExceptionOfType(UnfitFile.class).isThrownBy(() -> receive(back))
			.satisfies((unfit) -> assertThat(unfit.message()).isEqualTo(message));
		assertThat(this.text.text(Language.ES).revision()).isOne();
	}

	@Test
	void fileNoLongerFitsOnceEitherTextWasSaved() throws UnfitFile {
		String file = export();
		UnaryOperator<String> changed = (body) -> body.replace("A warm meal", "A hot meal").replace("comida", "sopa");
		this.text.write(Language.ES, (form) -> form.setBody(changed.apply(form.getBody())));
		assertThatExceptionOfType(UnfitFile.class).isThrownBy(() -> receive(file))
			.satisfies((unfit) -> assertThat(unfit.message()).isEqualTo("xliff.old"));
		String next = export();
		this.text.write(Language.EN, (form) -> form.setBody(changed.apply(form.getBody())));
		assertThatExceptionOfType(UnfitFile.class).isThrownBy(() -> receive(next));
		assertThat(receive(export())).isZero();
	}

	private String export() {
		return this.translations.export(translation());
	}

	private int receive(String file) throws UnfitFile {
		return this.translations.receive(this.editor, this.id, Language.ES, file);
	}

}
