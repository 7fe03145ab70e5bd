package laurel.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jsoup.nodes.Element;

/** Writes a table, which the subset does not know, as a list: an item for each row. */
final class PastedTable {

	private PastedTable() {
	}

	/** Not one that only puts a frame around a text. */
	static boolean isTable(Element table) {
		return rows(table).stream().anyMatch((row) -> cells(row).stream().filter(Element::hasText).count() > 1);
	}

	/** Where there is a row of headings, each stands before what is below it. */
	static String write(Element table, PastedLook look, PastedBlocks.Context context) {
		List<List<String>> rows = new ArrayList<>();
		for (Element row : rows(table)) {
			rows.add(cells(row).stream()
				.map((cell) -> PastedBlocks.line(cell, look, context).withoutWeight().markdown(""))
				.toList());
		}
		boolean headed = rows.size() > 1 && isHeading(rows(table).get(0));
		List<String> headings = headed ? rows.remove(0) : List.of();
		List<String> items = new ArrayList<>();
		Element caption = table.selectFirst("> caption");
		rows.forEach((row) -> items.add(item(row, headings)));
		items.removeIf(String::isEmpty);
		String list = String.join("\n", items);
		return (caption != null) ? PastedBlocks.line(caption, look, context).markdown("") + "\n\n" + list : list;
	}

	private static String item(List<String> row, List<String> headings) {
		List<String> parts = new ArrayList<>();
		for (int column = 0; column < row.size(); column++) {
			if (!row.get(column).isEmpty()) {
				String heading = (column < headings.size()) ? headings.get(column) : "";
				parts.add(heading.isEmpty() ? row.get(column) : heading + ": " + row.get(column));
			}
		}
		return parts.isEmpty() ? "" : "- " + String.join("; ", parts);
	}

	private static List<Element> rows(Element table) {
		return table.children()
			.stream()
			.flatMap((part) -> part.normalName().equals("tr") ? Stream.of(part) : part.children().stream())
			.filter((row) -> row.normalName().equals("tr"))
			.toList();
	}

	private static List<Element> cells(Element row) {
		return row.children().stream().filter((cell) -> cell.normalName().matches("t[dh]")).toList();
	}

	/** Word and Google Docs only make them bold. */
	private static boolean isHeading(Element row) {
		return cells(row).stream()
			.filter(Element::hasText)
			.allMatch((cell) -> cell.normalName().equals("th") || PastedHeadings.isBold(cell, PastedLook.PLAIN));
	}

}
