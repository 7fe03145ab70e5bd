package laurel.transfer;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Knows on which line of a well-formed YAML text a field stands; lines count from 1. */
final class YamlLines {

	private final @Nullable Node root;

	YamlLines(String yaml) {
		this.root = new Compose(LoadSettings.builder().build()).composeString(yaml).orElse(null);
	}

	/**
	 * The line on which a field is named or an item of a list begins; where it is
	 * missing, that of what should have it, and 0 for the whole text.
	 * @param path names of fields and places in lists: {@code themes}, {@code 1},
	 * {@code quote}
	 */
	int of(List<String> path) {
		return find(path).line();
	}

	/** The line of the file on which a line of a field's text stands. */
	int ofText(List<String> path, int line) {
		Found found = find(path);
		if (!found.whole() || !(found.value() instanceof ScalarNode text)) {
			return found.line();
		}
		ScalarStyle style = text.getScalarStyle();
		boolean block = style == ScalarStyle.LITERAL || style == ScalarStyle.FOLDED;
		return lineOf(text) + (block ? line : line - 1);
	}

	private Found find(List<String> path) {
		Found found = new Found(this.root, 0, true);
		for (String step : path) {
			Found next = step(found.value(), step);
			if (next == null) {
				return new Found(found.value(), found.line(), false);
			}
			found = next;
		}
		return found;
	}

	private static @Nullable Found step(@Nullable Node from, String step) {
		if (from instanceof MappingNode fields) {
			for (NodeTuple field : fields.getValue()) {
				if (field.getKeyNode() instanceof ScalarNode name && name.getValue().equals(step)) {
					return new Found(field.getValueNode(), lineOf(name), true);
				}
			}
		}
		if (from instanceof SequenceNode items && step.matches("[0-9]+")) {
			int place = Integer.parseInt(step);
			if (place < items.getValue().size()) {
				Node item = items.getValue().get(place);
				return new Found(item, lineOf(item), true);
			}
		}
		return null;
	}

	private static int lineOf(Node node) {
		return node.getStartMark().map(Mark::getLine).orElse(-1) + 1;
	}

	/** A node, the line that leads to it, and whether the whole path was followed. */
	private record Found(@Nullable Node value, int line, boolean whole) {

	}

}
