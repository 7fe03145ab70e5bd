package laurel.account;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks for words in everything that the database keeps of staff, however it is kept. */
final class Kept {

	private Kept() {
	}

	/** The columns in which the words stand, as text or inside of bytes. */
	static List<String> findings(JdbcClient database, String words) {
		List<String> findings = new ArrayList<>();
		List<String[]> columns = database.sql("""
				select table_name, column_name, data_type from information_schema.columns
				where table_schema = current_schema() and table_name in ('account', 'recovery_code', 'set_up_link',
				'user_entities', 'user_credentials', 'desk_session', 'desk_session_attributes', 'audit_event')""")
			.query((row, number) -> new String[] { row.getString(1), row.getString(2), row.getString(3) })
			.list();
		for (String[] column : columns) {
			String select = " from " + column[0] + " where \"" + column[1] + "\" is not null";
			boolean found = column[2].equals("bytea")
					? database.sql("select \"" + column[1] + "\"" + select)
						.query(byte[].class)
						.list()
						.stream()
						.anyMatch((bytes) -> isIn(bytes, words))
					: database.sql("select cast(\"" + column[1] + "\" as text)" + select)
						.query(String.class)
						.list()
						.stream()
						.anyMatch((text) -> text.contains(words));
			if (found) {
				findings.add(column[0] + "." + column[1]);
			}
		}
		return findings;
	}

	/** Java writes texts in UTF-8, or close to it. */
	private static boolean isIn(byte[] bytes, String words) {
		return new String(bytes, StandardCharsets.ISO_8859_1)
			.contains(new String(words.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
	}

}
