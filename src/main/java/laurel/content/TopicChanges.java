package laurel.content;

import java.text.Collator;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import laurel.audit.AuditLog;
import laurel.lang.Language;
import laurel.lang.Title;
import laurel.staff.Member;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The topics as staff keep them. */
@Service
public class TopicChanges {

	private static final int LONGEST_KEY = 90;

	private final TopicRepository topics;

	private final AuditLog log;

	TopicChanges(TopicRepository topics, AuditLog log) {
		this.topics = topics;
		this.log = log;
	}

	/** All topics, used or not. */
	@Transactional(readOnly = true)
	public List<KeptTopic> all() {
		Map<Long, Long> uses = this.topics.countUses()
			.stream()
			.collect(Collectors.toMap(TopicRepository.Use::getTopic, TopicRepository.Use::getEntries));
		return this.topics.findAll()
			.stream()
			.map((topic) -> KeptTopic.of(topic, uses.getOrDefault(topic.id(), 0L)))
			.toList();
	}

	/** The same, in the alphabet of a language. */
	@Transactional(readOnly = true)
	public List<KeptTopic> byName(Language language) {
		Collator alphabet = Collator.getInstance(language.locale());
		return all().stream()
			.sorted(Comparator.comparing((KeptTopic topic) -> topic.name(language), alphabet))
			.toList();
	}

	/** What all topics are called, by their ids. */
	@Transactional(readOnly = true)
	public Map<Long, Map<Language, Topic.Text>> names() {
		return this.topics.findAll().stream().collect(Collectors.toMap(Topic::id, Topic::texts));
	}

	/** The topic with this id. */
	@Transactional(readOnly = true)
	public Optional<KeptTopic> find(long id) {
		return this.topics.findById(id).map((topic) -> KeptTopic.of(topic, this.topics.countUses(topic.id())));
	}

	/**
	 * Those languages in which another topic has, or once had, the address.
	 * @param id of the topic that is to get them; 0 for a new one
	 */
	@Transactional(readOnly = true)
	public Set<Language> taken(long id, Map<Language, Topic.Text> texts) {
		String key = this.topics.findById(id).map(Topic::key).orElse("");
		Set<Language> taken = EnumSet.noneOf(Language.class);
		texts.forEach((language, text) -> {
			List<String> owners = this.topics.findKeysByLanguageAndSlug(language, text.slug());
			if (owners.stream().anyMatch((owner) -> !owner.equals(key))) {
				taken.add(language);
			}
		});
		return taken;
	}

	/**
	 * A new topic.
	 * @throws org.springframework.dao.DataIntegrityViolationException when another topic
	 * has one of the addresses
	 */
	@Transactional
	public void add(Member who, Map<Language, Topic.Text> texts) {
		Topic topic = this.topics.saveAndFlush(new Topic(newKey(texts), texts));
		this.log.record(who, TopicAct.ADDED, name(topic.texts(), who), told(topic.texts()));
	}

	/** The English address, or the first like it that no topic has or had as its key. */
	private String newKey(Map<Language, Topic.Text> texts) {
		String words = Slugs.cut(texts.get(Language.EN).slug(), LONGEST_KEY);
		String key = words;
		for (int number = 2; !this.topics.findByKeyOrFormerKeyIn(List.of(key)).isEmpty(); number++) {
			key = words + "-" + number;
		}
		return key;
	}

	/**
	 * Names a topic anew in both languages; addresses that it had keep leading to it.
	 * @param version of the topic that the member saw
	 * @throws OptimisticLockingFailureException when somebody changed it meanwhile
	 * @throws org.springframework.dao.DataIntegrityViolationException when another topic
	 * has one of the addresses
	 */
	@Transactional
	public void rename(Member who, long id, int version, Map<Language, Topic.Text> texts) {
		Topic topic = at(id);
		if (topic.version() != version) {
			throw new OptimisticLockingFailureException("the topic was changed meanwhile");
		}
		if (topic.texts().equals(texts)) {
			return;
		}
		String former = told(topic.texts());
		topic.rename(texts);
		this.topics.saveAndFlush(topic);
		this.log.record(who, TopicAct.RENAMED, name(topic.texts(), who), former + " → " + told(topic.texts()));
	}

	/**
	 * Takes a topic away that no entry has.
	 * @return whether it is gone; not where an entry has it
	 */
	@Transactional
	public boolean remove(Member who, long id) {
		Topic topic = at(id);
		if (this.topics.countUses(topic.id()) > 0) {
			return false;
		}
		Map<Language, Topic.Text> former = topic.texts();
		this.topics.delete(topic);
		this.topics.flush();
		this.log.record(who, TopicAct.REMOVED, name(former, who), told(former));
		return true;
	}

	/** Gives all entries of a topic another one, which takes its place everywhere. */
	@Transactional
	public void merge(Member who, long id, long into) {
		Topic former = at(id);
		Topic topic = at(into);
		if (id == into) {
			throw new IllegalArgumentException("a topic cannot become part of itself");
		}
		Map<Language, Topic.Text> names = former.texts();
		this.topics.moveEntries(id, into);
		topic.succeed(former);
		this.topics.delete(former);
		this.topics.flush();
		this.log.record(who, TopicAct.MERGED, name(names, who), told(names) + " → " + told(topic.texts()));
	}

	private Topic at(long id) {
		return this.topics.findById(id).orElseThrow(() -> new IllegalArgumentException("no such topic"));
	}

	private static Title name(Map<Language, Topic.Text> texts, Member who) {
		return new Title(texts.get(who.language()).name(), who.language());
	}

	/** Both names and addresses in one line. */
	private static String told(Map<Language, Topic.Text> texts) {
		return List.of(Language.values())
			.stream()
			.map((language) -> texts.get(language).name() + " (" + texts.get(language).slug() + ")")
			.collect(Collectors.joining(" · "));
	}

	/**
	 * A topic as staff see it.
	 *
	 * @param key by which forms name it
	 * @param version to give back with a change of it
	 * @param entries how many have it, public or not
	 */
	public record KeptTopic(long id, String key, int version, Map<Language, Topic.Text> texts, long entries) {

		private static KeptTopic of(Topic topic, long entries) {
			return new KeptTopic(topic.id(), topic.key(), topic.version(), topic.texts(), entries);
		}

		/** What readers of this language see. */
		public String name(Language language) {
			return this.texts.get(language).name();
		}

		/** The address of its list. */
		public String path(Language language) {
			return Topics.path(language, this.texts.get(language).slug());
		}

	}

}
