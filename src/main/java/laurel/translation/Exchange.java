package laurel.translation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import laurel.content.ManuscriptText;
import laurel.lang.Wording;
import laurel.lang.Wordings;
import laurel.markup.SourceBlock.Kind;
import laurel.translation.Compared.Line;
import laurel.translation.Sheet.Unit;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/** Puts texts on sheets for outside translators, and takes only fitting ones back. */
@Component
class Exchange {

	private final Wordings wordings;

	private final JsonMapper json;

	Exchange(Wordings wordings, JsonMapper json) {
		this.wordings = wordings;
		this.json = json;
	}

	/** All pieces of the original, each with its translation where there is one. */
	Sheet sheet(Translation translation) {
		Wording wording = this.wordings.in(translation.language());
		Marks marks = marks(translation);
		List<Unit> units = new ArrayList<>();
		for (Line line : translation.compared().whole()) {
			Piece piece = line.shift().piece();
			Piece own = line.translation();
			List<Coded> source = Coded.ofOriginal(marks.of(piece));
			List<Coded> target = (own == null) ? null : Coded.ofTranslation(marks.of(own), source);
			units.add(new Unit(id(piece), source, target, !line.pending(), notes(line, translation, wording)));
		}
		Sheet.Stamp stamp = new Sheet.Stamp(translation.manuscript().id(), translation.language(),
				translation.original().revision(), translation.text().map(ManuscriptText::revision).orElse(0));
		return new Sheet(stamp, translation.original().language(), translation.language(), units);
	}

	private Marks marks(Translation translation) {
		return new Marks(new FormFields(this.json.readTree(translation.original().form())),
				new FormFields(this.json.readTree(translation.text().map(ManuscriptText::form).orElse("{}"))));
	}

	/** {@code themes-1-quote}, {@code body-12}. */
	private static String id(Piece piece) {
		return piece.field().replaceAll("[^A-Za-z0-9]+", "-").replaceAll("-$", "")
				+ ((piece.number() > 0) ? "-" + piece.number() : "");
	}

	private static List<String> notes(Line line, Translation translation, Wording wording) {
		Piece piece = line.shift().piece();
		Piece before = line.shift().before();
		List<String> notes = new ArrayList<>();
		if (piece.block() != null && piece.block().kind() != Kind.PARAGRAPH) {
			notes.add(wording.say(switch (piece.block().kind()) {
				case HEADING -> "xliff.note.heading";
				case QUOTE -> "xliff.note.quote";
				case NOTE -> "xliff.note.footnote";
				default -> "xliff.note.item";
			}));
		}
		if (piece.language() != translation.original().language()) {
			notes.add(wording.say("xliff.note.language"));
		}
		if (line.pending() && before != null && !before.isLike(piece)) {
			notes.add(wording.say("xliff.note.changed", before.source()));
		}
		return notes;
	}

	/**
	 * What a sheet says that the translation does not.
	 * @throws UnfitFile where it is no translation of this text as it is now
	 */
	Received receive(Translation translation, Sheet received) throws UnfitFile {
		Sheet sent = sheet(translation);
		check(sent, received);
		Marks marks = marks(translation);
		List<Line> lines = translation.compared().whole();
		Compared compared = translation.text().isPresent() ? translation.compared() : copied(translation);
		Map<Line, String> changed = new LinkedHashMap<>();
		Set<String> done = new HashSet<>();
		int untranslated = 0;
		for (int place = 0; place < lines.size(); place++) {
			Unit own = sent.units().get(place);
			Unit other = received.unit(own.id()).orElseThrow(() -> new UnfitFile("xliff.units.missing", own.id()));
			List<Coded> target = other.target();
			Line line = lines.get(place);
			if (target == null || Content.isBlank(target)) {
				untranslated++;
				continue;
			}
			if (!Content.isSame(own.target(), target)) {
				Piece piece = line.shift().piece();
				changed.put(compared.whole().get(place), marks.join(piece, Content.restore(own, target))
					.orElseThrow(() -> new UnfitFile("xliff.codes", own.id())));
			}
			boolean follows = other.translated() || !Content.isSame(own.target(), target);
			if (line.pending() && line.shift().kind() != Shift.Kind.MOVED && follows) {
				done.add(line.shift().key());
			}
		}
		if (translation.text().isEmpty() && untranslated > 0) {
			throw new UnfitFile("xliff.untranslated", untranslated);
		}
		return new Received(compared, changed, done);
	}

	private static void check(Sheet sent, Sheet received) throws UnfitFile {
		if (sent.stamp().manuscript() != received.stamp().manuscript()
				|| sent.stamp().language() != received.stamp().language()) {
			throw new UnfitFile("xliff.foreign");
		}
		if (sent.from() != received.from() || sent.to() != received.to()) {
			throw new UnfitFile("xliff.languages");
		}
		if (!sent.stamp().equals(received.stamp())) {
			throw new UnfitFile("xliff.old");
		}
		for (Unit unit : received.units()) {
			Unit own = sent.unit(unit.id()).orElseThrow(() -> new UnfitFile("xliff.units.unknown", unit.id()));
			if (!Content.isSame(own.source(), unit.source())) {
				throw new UnfitFile("xliff.source", unit.id());
			}
		}
	}

	/** A new translation takes its shape, and what has no words, from its original. */
	private static Compared copied(Translation translation) {
		List<Piece> pieces = translation.compared().whole().stream().map((line) -> line.shift().piece()).toList();
		return Compared.of(pieces, pieces, pieces, Set.of());
	}

	/**
	 * What came back.
	 *
	 * @param compared the original beside what the words are to be put into
	 * @param changed the lines that say something else now
	 * @param done keys of the changes that the translation follows now
	 */
	record Received(Compared compared, Map<Line, String> changed, Set<String> done) {

	}

}
