package laurel.comment;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.EntityManager;
import laurel.lang.Language;
import laurel.staff.Member;
import laurel.staff.Role;
import laurel.support.AtDesk;
import laurel.support.DeskVisitor;
import laurel.support.MovedClock;
import laurel.support.WholeSite;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** Comments below an entry of the sample, and those who write, read and moderate them. */
@WholeSite
@Transactional
public abstract class Commenting {

	/** An entry that takes comments, in English. */
	protected static final String ENTRY = "/en/posts/when-the-phone-is-shared";

	/** The same in Spanish. */
	protected static final String SPANISH_ENTRY = "/es/articulos/cuando-el-telefono-se-comparte";

	@Autowired
	protected MockMvcTester mvc;

	@Autowired
	protected AtDesk desk;

	@Autowired
	protected MovedClock clock;

	@Autowired
	protected JdbcClient database;

	@Autowired
	protected EntityManager entities;

	@Autowired
	protected Comments comments;

	@Autowired
	protected Moderation moderation;

	@Autowired
	protected Batches batches;

	/** The id of the entry. */
	protected long entry() {
		return this.database
			.sql("select entry_id from entry_text where language = 'en' and slug = 'when-the-phone-is-shared'")
			.query(Long.class)
			.single();
	}

	/** A comment that waits. */
	protected UUID held(String name, String text) {
		return held(Language.EN, name, text, null);
	}

	/** The same in another language, or as an answer. */
	protected UUID held(Language language, String name, String text, @Nullable UUID parent) {
		List<UUID> before = all();
		this.comments.hold(new Draft(entry(), parent, language, name, text, "", false, false, Duration.ofMinutes(2)));
		settle();
		return all().stream().filter((id) -> !before.contains(id)).findFirst().orElseThrow();
	}

	private List<UUID> all() {
		return this.database.sql("select id from comment").query(UUID.class).list();
	}

	/** A comment that readers see. */
	protected UUID seen(String name, String text) {
		UUID id = held(name, text);
		publish(id);
		return id;
	}

	/** Lets readers see what waits. */
	protected void publish(UUID... ids) {
		this.moderation.decide(moderator(), List.of(ids), Verdict.APPROVE);
		settle();
		this.moderation.release(moderator());
		settle();
	}

	/**
	 * What one transaction after the other would do: all is written, nothing remembered.
	 */
	protected void settle() {
		this.entities.flush();
		this.entities.clear();
	}

	protected String state(UUID id) {
		return this.database.sql("select state from comment where id = ?").param(id).query(String.class).single();
	}

	protected Member moderator() {
		return this.desk.member(Role.MODERATOR, Language.EN);
	}

	/** A moderator at the desk, in one session. */
	protected DeskVisitor visitor(Language language) {
		return new DeskVisitor(this.mvc, this.desk.staying(Role.MODERATOR, language));
	}

	/** The page at a reader's address, which must be there. */
	protected Document page(String path) {
		MvcTestResult answer = this.mvc.get().uri(path).exchange();
		assertThat(answer.getResponse().getStatus()).as(path).isEqualTo(200);
		return document(answer);
	}

	protected static Document document(MvcTestResult answer) {
		return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
	}

}
