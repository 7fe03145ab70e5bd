package laurel.comment.desk;

import java.util.List;
import java.util.stream.Stream;

import laurel.comment.Queue;
import laurel.comment.QueueFilter;
import laurel.comment.QueueFilter.Shelf;
import laurel.lang.Wording;
import laurel.staff.DeskPlace;
import laurel.staff.Role;
import laurel.staff.Waiting;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The part of the desk for comments, and what the front page says of them. */
@Configuration(proxyBeanMethods = false)
class ModerationPlaces {

	@Bean
	DeskPlace commentsPlace() {
		return new DeskPlace(300, QueueQuery.PATH, "moderation.title", Role.MODERATOR);
	}

	@Bean
	Waiting commentsWaiting(Queue queue) {
		return (member, wording) -> member.role().covers(Role.MODERATOR) ? items(queue, wording) : List.of();
	}

	private static List<Waiting.Item> items(Queue queue, Wording wording) {
		long danger = queue.count(new QueueFilter(Shelf.DANGER, false, null, null, null, 1));
		long held = queue.count(new QueueFilter(Shelf.HELD, false, null, null, null, 1));
		return Stream
			.of(item(danger, wording.count("moderation.waiting.danger", danger), QueueQuery.PATH + "?shelf=danger"),
					item(held, wording.count("moderation.waiting.held", held), QueueQuery.PATH))
			.flatMap(List::stream)
			.toList();
	}

	private static List<Waiting.Item> item(long count, String text, String path) {
		return (count > 0) ? List.of(new Waiting.Item(Waiting.Heading.WAITS, text, path)) : List.of();
	}

}
