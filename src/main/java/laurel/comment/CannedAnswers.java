package laurel.comment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import laurel.audit.AuditLog;
import laurel.comment.CannedAnswer.Words;
import laurel.lang.Language;
import laurel.lang.Title;
import laurel.staff.Member;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/** The answers that staff give again and again; each change is on record. */
@Service
@Transactional
public class CannedAnswers {

	private static final String SELECT = "select id, title_es, text_es, title_en, text_en, version from comment_answer";

	private final JdbcClient database;

	private final AuditLog log;

	CannedAnswers(JdbcClient database, AuditLog log) {
		this.database = database;
		this.log = log;
	}

	/** All of them, by their titles in this language. */
	@Transactional(readOnly = true)
	public List<CannedAnswer> all(Language language) {
		return this.database.sql(SELECT)
			.query(CannedAnswers::row)
			.list()
			.stream()
			.sorted(Comparator.comparing((answer) -> answer.in(language).title(),
					Collator.getInstance(language.locale())))
			.toList();
	}

	/** One of them; the answer is 404 where there is none. */
	@Transactional(readOnly = true)
	public CannedAnswer get(long id) {
		return this.database.sql(SELECT + " where id = :id")
			.param("id", id)
			.query(CannedAnswers::row)
			.optional()
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	/** What one of them says in this language. */
	@Transactional(readOnly = true)
	public Optional<String> text(long id, Language language) {
		return this.database.sql(SELECT + " where id = :id")
			.param("id", id)
			.query(CannedAnswers::row)
			.optional()
			.map((answer) -> answer.in(language).text());
	}

	/** Keeps a new one, which has words in both languages. */
	public void add(Map<Language, Words> words, Member who) {
		CannedAnswer answer = new CannedAnswer(0, 0, words);
		write("""
				insert into comment_answer (title_es, text_es, title_en, text_en, version)
				values (:title_es, :text_es, :title_en, :text_en, :version)""", answer);
		this.log.record(who, CommentAnswerAct.ADDED, title(answer, who));
	}

	/**
	 * Takes over other words, in both languages.
	 * @throws OptimisticLockingFailureException where somebody else changed it since that
	 * version; then nothing is
	 */
	public void change(long id, int version, Map<Language, Words> words, Member who) {
		CannedAnswer old = get(id);
		CannedAnswer fresh = new CannedAnswer(id, version, words);
		int changed = write("""
				update comment_answer set title_es = :title_es, text_es = :text_es, title_en = :title_en,
				text_en = :text_en, version = version + 1 where id = :id and version = :version""", fresh);
		if (changed == 0) {
			throw new OptimisticLockingFailureException("the answer was changed meanwhile");
		}
		if (!old.words().equals(words)) {
			this.log.record(who, CommentAnswerAct.CHANGED, title(fresh, who), changes(old, fresh));
		}
	}

	/** Takes it away; what was answered with it stays. */
	public void remove(long id, Member who) {
		CannedAnswer answer = get(id);
		this.database.sql("delete from comment_answer where id = :id").param("id", id).update();
		this.log.record(who, CommentAnswerAct.REMOVED, title(answer, who));
	}

	private int write(String statement, CannedAnswer answer) {
		Words spanish = answer.in(Language.ES);
		Words english = answer.in(Language.EN);
		return this.database.sql(statement)
			.param("id", answer.id())
			.param("version", answer.version())
			.param("title_es", spanish.title())
			.param("text_es", spanish.text())
			.param("title_en", english.title())
			.param("text_en", english.text())
			.update();
	}

	private static Title title(CannedAnswer answer, Member who) {
		return new Title(answer.in(who.language()).title(), who.language());
	}

	private static String changes(CannedAnswer old, CannedAnswer fresh) {
		return Stream.of(Language.values())
			.filter((language) -> !old.in(language).equals(fresh.in(language)))
			.map((language) -> told(old.in(language)) + " → " + told(fresh.in(language)))
			.collect(Collectors.joining("\n"));
	}

	private static String told(Words words) {
		return words.title() + " · " + words.text().replaceAll("\\s+", " ");
	}

	private static CannedAnswer row(ResultSet row, int number) throws SQLException {
		return new CannedAnswer(row.getLong("id"), row.getInt("version"),
				Map.of(Language.ES, new Words(row.getString("title_es"), row.getString("text_es")), Language.EN,
						new Words(row.getString("title_en"), row.getString("text_en"))));
	}

}
