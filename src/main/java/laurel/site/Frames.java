package laurel.site;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

import laurel.lang.Language;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what every page needs of the settings, in one statement. */
@Component
class Frames {

	private static final String FRAME = """
			select coalesce(t.name, :name) as name, coalesce(t.full_name, :name) as full_name,
				coalesce(t.sentence, '') as sentence,
				array(select target from navigation_item where shown order by position) as shown,
				array(select target from navigation_item where not shown) as hidden
			from organisation o left join organisation_text t on t.organisation_id = o.id and t.language = :language""";

	private final JdbcClient database;

	private final String name;

	Frames(JdbcClient database, @Value("${laurel.name}") String name) {
		this.database = database;
		this.name = name;
	}

	/** As it is now. */
	Frame in(Language language) {
		return this.database.sql(FRAME)
			.param("name", this.name)
			.param("language", language.code())
			.query((row, number) -> frame(row))
			.single();
	}

	private static Frame frame(ResultSet row) throws SQLException {
		Names names = new Names(row.getString("name"), row.getString("full_name"), row.getString("sentence"));
		return new Frame(names, targets(row.getArray("shown")), Set.copyOf(targets(row.getArray("hidden"))));
	}

	private static List<String> targets(Array array) throws SQLException {
		return List.of((String[]) array.getArray());
	}

}
