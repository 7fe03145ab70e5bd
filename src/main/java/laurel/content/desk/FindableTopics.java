package laurel.content.desk;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import laurel.content.Topic;
import laurel.content.TopicChanges;
import laurel.lang.Language;
import laurel.lang.Wording;
import laurel.staff.Findable;
import laurel.staff.Member;
import laurel.staff.Role;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Topics, for those who keep them. */
@Component
@Order(540)
class FindableTopics implements Findable {

	private final TopicChanges topics;

	FindableTopics(TopicChanges topics) {
		this.topics = topics;
	}

	@Override
	public List<Named> named(Member member, Wording wording) {
		if (!member.role().covers(Role.EDITOR)) {
			return List.of();
		}
		return this.topics.names()
			.entrySet()
			.stream()
			.map((topic) -> named(topic.getKey(), topic.getValue(), wording))
			.sorted(Comparator.comparing(Named::name, Collator.getInstance(wording.language().locale())))
			.toList();
	}

	private static Named named(long id, Map<Language, Topic.Text> texts, Wording wording) {
		return new Named(wording.say("topic.found", texts.get(wording.language()).name()),
				texts.get(Language.ES).name() + " " + texts.get(Language.EN).name(), "/desk/topics/" + id);
	}

}
