package laurel.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import laurel.markup.PastedLine.Part;

/** Evens out how the words of a line look, so that signs can stand around them. */
final class PastedParts {

	private final List<Part> parts;

	private PastedParts(List<Part> parts) {
		this.parts = new ArrayList<>(parts);
	}

	static List<Part> settle(List<Part> parts) {
		PastedParts settled = new PastedParts(parts);
		settled.settleLinks();
		settled.settleLanguages();
		settled.settleEdges(1);
		settled.settleEdges(-1);
		settled.settleSpaces();
		return settled.parts;
	}

	private void change(int place, UnaryOperator<PastedLook> change) {
		this.parts.set(place, this.parts.get(place).with(change.apply(look(place))));
	}

	private PastedLook look(int place) {
		return (place < 0 || place >= this.parts.size()) ? PastedLook.PLAIN : this.parts.get(place).look();
	}

	/** The subset marks no language in the words of a link. */
	private void settleLinks() {
		for (int place = 0; place < this.parts.size(); place++) {
			if (!look(place).address().isEmpty()) {
				change(place, (look) -> look.withLanguage(""));
			}
		}
	}

	/**
	 * A passage goes on over what stands between its words; what has no letters belongs
	 * to the words beside it or to no passage.
	 */
	private void settleLanguages() {
		int before = -1;
		for (int place = 0; place <= this.parts.size(); place++) {
			if (place == this.parts.size() || this.parts.get(place).hasLetter()) {
				settleBetween(before, place);
				before = place;
			}
		}
	}

	private void settleBetween(int before, int after) {
		String left = look(before).language();
		String right = look(after).language();
		for (int place = before + 1; place < after; place++) {
			String own = look(place).language();
			if (look(place).address().isEmpty() && !this.parts.get(place).note()) {
				change(place, (look) -> look
					.withLanguage(left.equals(right) ? left : (own.equals(left) || own.equals(right)) ? own : ""));
			}
		}
	}

	/** A space looks like both words beside it, as far as they look the same. */
	private void settleSpaces() {
		for (int place = 0; place < this.parts.size(); place++) {
			if (this.parts.get(place).isSpace()) {
				PastedLook both = look(place - 1).and(look(place + 1));
				change(place, (look) -> both);
			}
		}
	}

	/**
	 * Stars between a sign and a letter would stand for themselves: there the sign looks
	 * as the letter does.
	 */
	private void settleEdges(int step) {
		int first = (step > 0) ? 0 : this.parts.size() - 1;
		boolean bold = true;
		boolean italic = true;
		for (int place = first; place >= 0 && place < this.parts.size(); place += step) {
			Part part = this.parts.get(place);
			if (part.isWord() || part.isSpace()) {
				bold = part.isSpace() || part.look().bold();
				italic = part.isSpace() || part.look().italic();
			}
			else {
				boolean staysBold = part.look().bold() && bold;
				boolean staysItalic = part.look().italic() && italic;
				change(place, (look) -> new PastedLook(staysBold, staysItalic, look.language(), look.address()));
			}
		}
	}

}
