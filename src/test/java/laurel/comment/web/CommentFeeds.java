package laurel.comment.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import com.rometools.rome.io.XmlReader;
import laurel.support.WholeSite;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The feeds of an entry with comments of every state; all of it is undone after each
 * test.
 */
@WholeSite
@Transactional
abstract class CommentFeeds {

	static final String ENGLISH = "/en/posts/when-the-phone-is-shared";

	static final String SPANISH = "/es/articulos/cuando-el-telefono-se-comparte";

	static final String ATOM = "http://www.w3.org/2005/Atom";

	static final String XML = "http://www.w3.org/XML/1998/namespace";

	static final LocalDate DAY = LocalDate.of(2026, 3, 9);

	@Autowired
	private MockMvcTester site;

	@Autowired
	JdbcTemplate database;

	/** A comment below the entry, which readers see where it is {@code public}. */
	UUID add(String state, String language, String name, String text, LocalDate day) {
		UUID id = UUID.randomUUID();
		this.database.update("""
				insert into comment (id, entry_id, language, name, text, voice, day, state, public_at, version)
				select ?, entry_id, ?, ?, ?, 'reader', ?, ?, case ?::text when 'approved' then now() end, 0
				from entry_text where slug = 'when-the-phone-is-shared'""", id, language, name, text, day, state,
				state);
		return id;
	}

	MvcTestResult get(String path) {
		return this.site.get().uri(path + "/comments.atom").exchange();
	}

	static byte[] bytes(MvcTestResult answer) {
		return answer.getResponse().getContentAsByteArray();
	}

	/** As a program for feeds takes it. */
	Feed feed(String path) {
		MvcTestResult answer = get(path);
		assertThat(answer).hasStatus(200);
		try {
			XmlReader reader = new XmlReader(new ByteArrayInputStream(bytes(answer)),
					answer.getResponse().getContentType());
			return (Feed) new WireFeedInput().build(reader);
		}
		catch (IOException | FeedException ex) {
			throw new AssertionError(ex);
		}
	}

	/** As a parser takes it that forgives nothing. */
	Document xml(String path) {
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
			factory.setNamespaceAware(true);
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes(get(path))));
		}
		catch (IOException | ParserConfigurationException | SAXException ex) {
			throw new AssertionError(ex);
		}
	}

	static List<Element> elements(Document feed, String name) {
		var nodes = feed.getElementsByTagNameNS(ATOM, name);
		return Stream.iterate(0, (place) -> place < nodes.getLength(), (place) -> place + 1)
			.map((place) -> (Element) nodes.item(place))
			.toList();
	}

}
