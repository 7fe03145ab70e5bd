package laurel.translation;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import laurel.lang.Language;
import laurel.markup.Inline;
import laurel.markup.Inlines;
import laurel.translation.Sheet.Unit;
import net.sf.okapi.lib.xliff2.core.Part.GetTarget;
import net.sf.okapi.lib.xliff2.core.TargetState;
import net.sf.okapi.lib.xliff2.reader.Event;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;
import net.sf.okapi.lib.xliff2.writer.XLIFFWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SheetTest {

	private static final String NOTES = "[^1] [^2]\n\n[^1]: One\n\n[^2]: Two";

	private static final Sheet SHEET = new Sheet(new Sheet.Stamp(12, Language.ES, 7, 3), Language.EN, Language.ES,
			List.of(unit("title", "Call & listen \u00a0“now”", null, false),
					unit("summary", "Plain.\nTwo lines.", "Llano.", true),
					unit("body-1", "**Bold** and _both **of** them_[^1], see [help](/en/help) or [Saber]{lang=es}.",
							"Vea [la ayuda](/es/ayuda), _ambas_ y **fuerte**[^1].", false),
					unit("body-2", "{lang=es}\nUno.\n\n— Ana", "Uno.\n\n— Ana, *lejos*[^2]", true)));

	private static Unit unit(String id, String source, String target, boolean translated) {
		Inlines inlines = Inlines.in(NOTES);
		List<Coded> original = Coded.ofOriginal(inlines.of(source));
		return new Unit(id, original, (target == null) ? null : Coded.ofTranslation(inlines.of(target), original),
				translated, List.of("A note <with> & marks"));
	}

	@Test
	void fileIsValidXliffToAStrictReader() {
		String file = SheetWriter.write(SHEET);
		XLIFFReader.validate(file, null);
		assertThat(file).contains("srcLang=\"en-US\" trgLang=\"es-US\"",
				"original=\"manuscript-12/es/original-7/translation-3\"", "<unit id=\"body-1\"",
				"xml:space=\"preserve\"");
	}

	@Test
	void fileSaysTheSameWhenItIsReadAgain() throws UnfitFile {
		assertSame(SheetReader.read(SheetWriter.write(SHEET)));
	}

	@Test
	void toolOfATranslatorMayWriteItAnew() throws UnfitFile {
		Sheet read = SheetReader.read(rewritten(SheetWriter.write(SHEET), (unit) -> {
		}));
		assertSame(read);
	}

	@Test
	void toolOfATranslatorMayCutPiecesIntoSentences() throws UnfitFile {
		String file = rewritten(SheetWriter.write(SHEET), (unit) -> {
			if (unit.getId().equals("body-1")) {
				int middle = unit.getPart(0).getSource().getCodedText().indexOf(" and") + 1;
				unit.split(0, middle, middle, 2, 2, false);
			}
		});
		assertThat(file.split("<segment").length).isEqualTo(6);
		assertSame(SheetReader.read(file));
	}

	@Test
	void translationIsRead() throws UnfitFile {
		Sheet read = SheetReader.read(rewritten(SheetWriter.write(SHEET), (unit) -> {
			if (unit.getId().equals("title")) {
				unit.getSegment(0).getTarget(GetTarget.CREATE_EMPTY).append("Llame");
				unit.getSegment(0).setState(TargetState.FINAL);
			}
		}));
		assertThat(Content.isSame(read.units().get(0).target(), unit("x", "Llame", null, true).source())).isTrue();
		assertThat(read.units().get(0).translated()).isTrue();
	}

	/** As a program does that knows XLIFF and nothing of us. */
	private static String rewritten(String file, Consumer<net.sf.okapi.lib.xliff2.core.Unit> change) {
		StringWriter text = new StringWriter();
		try (XLIFFReader reader = new XLIFFReader(); XLIFFWriter writer = new XLIFFWriter()) {
			reader.open(file);
			writer.create(text, "en");
			while (reader.hasNext()) {
				Event event = reader.next();
				if (event.isUnit()) {
					change.accept(event.getUnit());
				}
				writer.writeEvent(event);
			}
		}
		XLIFFReader.validate(text.toString(), null);
		return text.toString();
	}

	private static void assertSame(Sheet read) throws UnfitFile {
		assertThat(read.stamp()).isEqualTo(SHEET.stamp());
		assertThat(read.from()).isEqualTo(SHEET.from());
		assertThat(read.to()).isEqualTo(SHEET.to());
		assertThat(read.units()).hasSameSizeAs(SHEET.units());
		for (int place = 0; place < SHEET.units().size(); place++) {
			Unit sent = SHEET.units().get(place);
			Unit other = read.units().get(place);
			assertThat(other.id()).isEqualTo(sent.id());
			assertThat(other.translated()).isEqualTo(sent.translated());
			assertThat(Content.isSame(sent.source(), other.source())).as(sent.id()).isTrue();
			assertThat(Content.isSame(sent.target(), other.target())).as(sent.id()).isEqualTo(sent.target() != null);
			if (other.target() != null) {
				assertThat(written(Content.restore(sent, other.target())))
					.isEqualTo(written(sent.target().stream().map(Coded::inline).toList()));
			}
		}
	}

	private static String written(List<Inline> inlines) {
		return inlines.stream().map(Inline::text).collect(Collectors.joining());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					<xliff | <!DOCTYPE xliff><xliff | xliff.dtd
					<xliff | <!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><xliff | xliff.dtd
					<xliff | <!DOCTYPE x [<!ENTITY a "b"><!ENTITY c "&a;&a;&a;">]><xliff | xliff.dtd
					Two | &e; | xliff.dtd
					</unit> | '' | xliff.broken
					xliff:document:2.0 | xliff:document:1.2 | xliff.other
					<xliff | <html/><xliff | xliff.other
					version="2.0" | version="1.2" | xliff.invalid
					<segment> | <segment><segment> | xliff.broken
					<segment> | <blink/><segment> | xliff.invalid
					id="title" | id="summary" | xliff.invalid
					srcLang="en-US" | srcLang="fr" | xliff.languages
					trgLang="es-US" | trgLang="de" | xliff.languages
					manuscript-12/ | book-12/ | xliff.foreign
					<file id="f1" | <file id="f0"><unit id="u"><segment><source/></segment></unit></file><file id="f1" | xliff.foreign
					Two lines | Two \uE101 lines | xliff.invalid
					""")
	void whatIsNoSuchFileIsRefused(String words, String others, String message) {
		String file = SheetWriter.write(SHEET);
		assertThat(file).contains(words);
		assertRefused(file.replaceFirst(Pattern.quote(words), others), message);
	}

	@Test
	void nothingAndTooMuchAreRefused() {
		assertRefused(" \n", "xliff.missing");
		assertRefused("No file", "xliff.broken");
		assertRefused("<a>".repeat(100_000), "xliff.other");
		assertRefused("x".repeat(2_000_001), "xliff.long");
		String deep = SheetWriter.write(SHEET).replace("Llano.", "<mrk id=\"m\">".repeat(60) + "</mrk>".repeat(60));
		assertRefused(deep, "xliff.invalid");
	}

	@Test
	void translationWithoutAMarkItNeedsIsRefused() {
		assertRefused(SheetWriter.write(SHEET).replaceFirst("(fuerte</pc>)<ph [^>]*/>", "$1"), "xliff.codes");
	}

	private static void assertRefused(String file, String message) {
		assertThatExceptionOfType(UnfitFile.class).isThrownBy(() -> SheetReader.read(file))
			.satisfies((unfit) -> assertThat(unfit.message()).isEqualTo(message));
	}

	@Test
	void marksThatAreNotThoseOfTheOriginalAreRefused() {
		Unit sent = SHEET.units().get(2);
		List<Coded> target = sent.target();
		assertThat(target).isNotNull();
		Coded link = target.stream().filter((coded) -> coded.inline().text().equals("[")).findFirst().orElseThrow();
		assertBroken(sent, target.stream().filter((coded) -> !coded.id().equals(link.id())).toList());
		assertBroken(sent, target.stream().filter((coded) -> coded != link).toList());
		assertBroken(sent, List.of(target.get(1), target.get(1)));
		List<Coded> crossed = new ArrayList<>(target);
		Collections.reverse(crossed);
		assertBroken(sent, crossed);
		assertBroken(sent, List.of(new Coded("99", link.inline())));
	}

	private static void assertBroken(Unit sent, List<Coded> received) {
		assertThatExceptionOfType(UnfitFile.class).isThrownBy(() -> Content.restore(sent, received))
			.satisfies((unfit) -> assertThat(unfit.message()).isEqualTo("xliff.codes"));
	}

}
