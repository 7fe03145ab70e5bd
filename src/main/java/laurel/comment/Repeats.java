package laurel.comment;

import java.util.List;

import laurel.spam.Likeness;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what looks like a text among what was sent lately and is not public. */
@Component
class Repeats {

	/** More are not looked at: by then, it is plain what they are. */
	private static final int MANY = 5000;

	private final JdbcClient database;

	Repeats(JdbcClient database) {
		this.database = database;
	}

	/** How many there are; {@code print} is that of {@link Likeness}. */
	int count(long print) {
		List<Long> others = this.database
			.sql("select likeness from comment where state in ('held', 'rejected', 'spam') limit :many")
			.param("many", MANY)
			.query(Long.class)
			.list();
		return (int) others.stream().filter((other) -> Likeness.distance(print, other) <= Likeness.NEAR).count();
	}

}
