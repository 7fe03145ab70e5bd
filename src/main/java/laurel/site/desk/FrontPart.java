package laurel.site.desk;

import java.util.List;
import java.util.stream.Stream;

import laurel.staff.Waiting;

/**
 * One heading of the desk's front page and what stands under it.
 *
 * @param title key of the message that is the heading
 * @param empty key of the sentence that stands where there is nothing
 * @param first the most urgent
 * @param others the rest, which is folded
 */
record FrontPart(String title, String empty, List<Waiting.Item> first, List<Waiting.Item> others) {

	private static final int FIRST = 8;

	/** All headings in their order, with their items. */
	static List<FrontPart> of(List<Waiting.Item> items) {
		return Stream.of(Waiting.Heading.values())
			.map((heading) -> of(heading, items.stream().filter((item) -> item.heading() == heading).toList()))
			.toList();
	}

	private static FrontPart of(Waiting.Heading heading, List<Waiting.Item> items) {
		int first = Math.min(FIRST, items.size());
		return new FrontPart(title(heading), empty(heading), items.subList(0, first),
				items.subList(first, items.size()));
	}

	private static String title(Waiting.Heading heading) {
		return switch (heading) {
			case WAITS -> "desk.waits";
			case STALE -> "desk.stale";
			case VERIFY -> "desk.verify";
			case PUBLISHED -> "desk.published";
		};
	}

	private static String empty(Waiting.Heading heading) {
		return switch (heading) {
			case WAITS -> "desk.waits.none";
			case STALE -> "desk.stale.none";
			case VERIFY -> "desk.verify.none";
			case PUBLISHED -> "desk.published.none";
		};
	}

}
