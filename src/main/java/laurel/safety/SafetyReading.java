package laurel.safety;

import java.util.List;

import laurel.lang.Language;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads all that the alert of a page needs in one statement, for every page of every
 * reader waits for it.
 */
@Component
class SafetyReading {

	private static final String STATEMENT = """
			select json_build_object(
				'text', coalesce((select case :language when 'es' then text_es else text_en end from alert_wording), ''),
				'danger', coalesce((select case :language when 'es' then danger_es else danger_en end from alert_wording), ''),
				'hotlines', (select coalesce(json_agg(json_build_object('name', text.name, 'number', line.number,
						'tty', line.tty, 'hours', text.hours, 'languages', text.languages,
						'textKeyword', text.text_keyword, 'textNumber', text.text_number, 'website', text.website)
						order by line.position), '[]')
					from hotline line join hotline_text text on text.hotline_id = line.id
					where text.language = :language),
				'exits', (select coalesce(json_agg(address order by position), '[]')
					from exit_destination where language = :language))""";

	private final JdbcClient database;

	private final JsonMapper mapper;

	SafetyReading(JdbcClient database, JsonMapper mapper) {
		this.database = database;
		this.mapper = mapper;
	}

	/**
	 * As rows say it: words are empty where the built-in ones stand, and there may be no
	 * exit.
	 */
	SafetyNotice of(Language language) {
		String rows = this.database.sql(STATEMENT).param("language", language.code()).query(String.class).single();
		SafetyNotice read = this.mapper.readValue(rows, SafetyNotice.class);
		return new SafetyNotice(read.text(), read.danger(), List.copyOf(read.hotlines()), read.exits());
	}

}
