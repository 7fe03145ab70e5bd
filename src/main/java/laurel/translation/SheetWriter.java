package laurel.translation;

import java.io.StringWriter;
import java.util.List;
import java.util.Set;

import laurel.markup.Inline;
import net.sf.okapi.lib.xliff2.core.CTag;
import net.sf.okapi.lib.xliff2.core.Fragment;
import net.sf.okapi.lib.xliff2.core.Note;
import net.sf.okapi.lib.xliff2.core.Part.GetTarget;
import net.sf.okapi.lib.xliff2.core.Segment;
import net.sf.okapi.lib.xliff2.core.StartFileData;
import net.sf.okapi.lib.xliff2.core.TagType;
import net.sf.okapi.lib.xliff2.core.TargetState;
import net.sf.okapi.lib.xliff2.core.Unit;
import net.sf.okapi.lib.xliff2.writer.XLIFFWriter;

/** Writes a {@link Sheet} as an XLIFF 2.0 file. */
final class SheetWriter {

	private SheetWriter() {
	}

	static String write(Sheet sheet) {
		StringWriter text = new StringWriter();
		try (XLIFFWriter writer = new XLIFFWriter()) {
			writer.setLineBreak("\n");
			writer.create(text, sheet.from().locale().toLanguageTag(), sheet.to().locale().toLanguageTag());
			StartFileData file = new StartFileData("f1");
			file.setOriginal(sheet.stamp().toString());
			writer.writeStartFile(file);
			sheet.units().forEach((unit) -> writer.writeUnit(unit(unit)));
			writer.writeEndDocument();
		}
		return text.toString();
	}

	private static Unit unit(Sheet.Unit from) {
		Unit unit = new Unit(from.id());
		unit.setPreserveWS(true);
		from.notes().forEach((note) -> unit.addNote(new Note(note)));
		Segment segment = unit.appendSegment();
		segment.setPreserveWS(true);
		Set<String> needed = Content.needed(from);
		fill(segment.getSource(), from.source(), needed);
		List<Coded> target = from.target();
		if (target != null) {
			fill(segment.getTarget(GetTarget.CREATE_EMPTY), target, needed);
			segment.setState(from.translated() ? TargetState.TRANSLATED : TargetState.INITIAL);
		}
		return unit;
	}

	private static void fill(Fragment fragment, List<Coded> content, Set<String> needed) {
		for (Coded coded : content) {
			Inline inline = coded.inline();
			if (inline.isWords()) {
				fragment.append(inline.text());
			}
			else {
				CTag tag = fragment.append(type(inline), coded.id(), inline.text(), false);
				tag.setType(meaning(inline));
				tag.setCanCopy(false);
				tag.setCanDelete(!needed.contains(coded.id()));
				tag.setDisp(inline.text().isBlank() ? "↵" : inline.text().strip());
			}
		}
	}

	private static TagType type(Inline inline) {
		return switch (inline.sort()) {
			case OPEN -> TagType.OPENING;
			case CLOSE -> TagType.CLOSING;
			default -> TagType.STANDALONE;
		};
	}

	private static String meaning(Inline inline) {
		return switch (inline.meaning()) {
			case LINK -> "link";
			case EMPHASIS, BREAK -> "fmt";
			default -> "other";
		};
	}

}
