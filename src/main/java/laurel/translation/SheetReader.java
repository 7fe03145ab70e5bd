package laurel.translation;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import laurel.lang.Language;
import laurel.markup.Inline;
import laurel.markup.Inline.Meaning;
import laurel.markup.Inline.Sort;
import net.sf.okapi.lib.xliff2.core.CTag;
import net.sf.okapi.lib.xliff2.core.Fragment;
import net.sf.okapi.lib.xliff2.core.Part;
import net.sf.okapi.lib.xliff2.core.Part.GetTarget;
import net.sf.okapi.lib.xliff2.core.Segment;
import net.sf.okapi.lib.xliff2.core.StartFileData;
import net.sf.okapi.lib.xliff2.core.StartXliffData;
import net.sf.okapi.lib.xliff2.core.TargetState;
import net.sf.okapi.lib.xliff2.core.Unit;
import net.sf.okapi.lib.xliff2.reader.Event;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link Sheet} out of an XLIFF 2 file that anybody may have made. Marks come
 * back by name alone: what the file says of them is not read.
 */
final class SheetReader {

	/** In characters. */
	private static final int LONGEST = 2_000_000;

	private static final int DEEPEST = 50;

	private static final String XLIFF_2 = "urn:oasis:names:tc:xliff:document:2.0";

	/** What the library says of a mark that a translation must have. */
	private static final Pattern MISSING_MARK = Pattern.compile("(?s)<unit> id='([^']*)'.*non-removable");

	private SheetReader() {
	}

	static Sheet read(String file) throws UnfitFile {
		String text = file.strip().replaceFirst("^\uFEFF", "");
		if (text.isEmpty()) {
			throw new UnfitFile("xliff.missing");
		}
		if (text.length() > LONGEST) {
			throw new UnfitFile("xliff.long");
		}
		checkXml(text);
		try (XLIFFReader reader = new XLIFFReader()) {
			reader.open(text);
			return read(reader);
		}
		catch (RuntimeException ex) {
			// The library has exceptions of many kinds for what is against the standard.
			throw unfit(String.valueOf(ex.getMessage()));
		}
	}

	private static UnfitFile unfit(String complaint) {
		Matcher missing = MISSING_MARK.matcher(complaint);
		return missing.find() ? new UnfitFile("xliff.codes", missing.group(1)) : new UnfitFile("xliff.invalid");
	}

	/** Nothing but elements and words may reach the library, and not too deep. */
	private static void checkXml(String text) throws UnfitFile {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
		try {
			XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(text));
			int depth = 0;
			while (xml.hasNext()) {
				int event = xml.next();
				if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
					throw new UnfitFile("xliff.dtd");
				}
				if (event == XMLStreamConstants.START_ELEMENT) {
					depth++;
					checkElement(xml, depth);
				}
				else if (event == XMLStreamConstants.END_ELEMENT) {
					depth--;
				}
				else if (xml.hasText() && !Coded.writable(xml.getText()).equals(xml.getText())) {
					throw new UnfitFile("xliff.invalid");
				}
			}
		}
		catch (XMLStreamException ex) {
			throw new UnfitFile("xliff.broken", Math.max(1, ex.getLocation().getLineNumber()));
		}
	}

	private static void checkElement(XMLStreamReader xml, int depth) throws UnfitFile {
		if (depth == 1 && !(XLIFF_2.equals(xml.getNamespaceURI()) && "xliff".equals(xml.getLocalName()))) {
			throw new UnfitFile("xliff.other");
		}
		if (depth > DEEPEST) {
			throw new UnfitFile("xliff.invalid");
		}
	}

	private static Sheet read(XLIFFReader reader) throws UnfitFile {
		StartXliffData document = null;
		StartFileData file = null;
		List<Sheet.Unit> units = new ArrayList<>();
		while (reader.hasNext()) {
			Event event = reader.next();
			if (event.isStartDocument()) {
				continue;
			}
			if (event.isStartXliff()) {
				document = event.getStartXliffData();
			}
			else if (event.isStartFile()) {
				if (file != null) {
					throw new UnfitFile("xliff.foreign");
				}
				file = event.getStartFileData();
			}
			else if (event.isUnit()) {
				units.add(unit(event.getUnit()));
			}
		}
		Sheet.Stamp stamp = Sheet.Stamp.read((file == null) ? null : file.getOriginal())
			.orElseThrow(() -> new UnfitFile("xliff.foreign"));
		if (document == null) {
			throw new UnfitFile("xliff.other");
		}
		return new Sheet(stamp, language(document.getSourceLanguage()), language(document.getTargetLanguage()), units);
	}

	private static Language language(@Nullable String tag) throws UnfitFile {
		return Language.ofCode(Locale.forLanguageTag((tag == null) ? "" : tag).getLanguage())
			.orElseThrow(() -> new UnfitFile("xliff.languages"));
	}

	private static Sheet.Unit unit(Unit unit) {
		List<Coded> source = new ArrayList<>();
		List<Coded> target = new ArrayList<>();
		boolean whole = true;
		boolean translated = true;
		for (Part part : unit) {
			read(part.getSource(), source);
		}
		for (Part part : unit.getTargetOrderedParts()) {
			if (part.hasTarget() || !part.isSegment()) {
				read(part.hasTarget() ? part.getTarget(GetTarget.DONT_CREATE) : part.getSource(), target);
			}
			if (part instanceof Segment segment) {
				whole &= segment.hasTarget();
				translated &= segment.getState() != TargetState.INITIAL;
			}
		}
		return new Sheet.Unit(unit.getId(), source, whole ? target : null, translated, List.of());
	}

	private static void read(Fragment fragment, List<Coded> content) {
		for (Object part : fragment) {
			if (part instanceof String words) {
				content.add(new Coded("", Inline.words(words)));
			}
			else if (part instanceof CTag tag) {
				Sort sort = switch (tag.getTagType()) {
					case OPENING -> Sort.OPEN;
					case CLOSING -> Sort.CLOSE;
					default -> Sort.ALONE;
				};
				content.add(new Coded(tag.getId(), new Inline(sort, Meaning.OTHER, "")));
			}
		}
	}

}
