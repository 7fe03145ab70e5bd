package laurel.account;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import laurel.staff.Colleagues;
import laurel.staff.HouseNames;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the names of accounts to features that know nothing else of them. */
@Component
class AccountNames implements Colleagues, HouseNames {

	private final JdbcClient database;

	AccountNames(JdbcClient database) {
		this.database = database;
	}

	@Override
	@Transactional(readOnly = true)
	public Map<Long, String> names(Collection<Long> ids) {
		Map<Long, String> names = new HashMap<>();
		if (!ids.isEmpty()) {
			this.database.sql("select id, name from account where id in (:ids)")
				.param("ids", Set.copyOf(ids))
				.query((row) -> {
					names.put(row.getLong("id"), row.getString("name"));
				});
		}
		return names;
	}

	@Override
	@Transactional(readOnly = true)
	public Collection<String> names() {
		return this.database.sql("select name from account").query(String.class).list();
	}

}
