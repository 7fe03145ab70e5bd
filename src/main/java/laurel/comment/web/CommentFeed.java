package laurel.comment.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import laurel.comment.Discussion.Passage;
import laurel.comment.Discussion.Remark;
import laurel.comment.Voice;
import laurel.comment.web.CommentPages.Place;
import laurel.lang.Language;
import laurel.lang.Wording;
import laurel.lang.Wordings;
import laurel.layout.SiteAddress;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jdom2.Verifier;
import org.jdom2.output.Format;
import org.jdom2.output.LineSeparator;
import org.jdom2.output.XMLOutputter;

import org.springframework.stereotype.Component;

/**
 * Writes the comments that readers see below an entry as an Atom feed. It tells no more
 * of them than the page does: of when they were written, the day alone.
 */
@Component
class CommentFeed {

	/** Behind the address of the entry. */
	static final String PATH = "/comments.atom";

	private static final int MOST = 50;

	/** Within a day, the order of their random names tells nothing. */
	private static final Comparator<Remark> NEWEST_FIRST = Comparator.comparing(Remark::day)
		.reversed()
		.thenComparing(Remark::id);

	private static final Namespace ATOM = Namespace.getNamespace("http://www.w3.org/2005/Atom");

	private final SiteAddress site;

	private final Wordings wordings;

	CommentFeed(SiteAddress site, Wordings wordings) {
		this.site = site;
		this.wordings = wordings;
	}

	/** The whole feed in UTF-8. */
	byte[] of(Place place) {
		List<Remark> remarks = newest(place.discussion().remarks());
		try {
			Document document = new WireFeedOutput().outputJDom(feed(place, remarks));
			tellLanguages(document.getRootElement(), place.language(), remarks);
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			new XMLOutputter(Format.getRawFormat().setLineSeparator(LineSeparator.UNIX)).output(document, bytes);
			return bytes.toByteArray();
		}
		catch (FeedException ex) {
			throw new IllegalStateException(ex);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<Remark> newest(List<Remark> remarks) {
		return remarks.stream()
			.flatMap((remark) -> Stream.concat(Stream.of(remark), remark.answers().stream()))
			.filter((remark) -> !remark.withdrawn())
			.sorted(NEWEST_FIRST)
			.limit(MOST)
			.toList();
	}

	private Feed feed(Place place, List<Remark> remarks) {
		Wording wording = this.wordings.in(place.language());
		String self = this.site.of(place.entryPath() + PATH);
		String page = this.site.of(place.entryPath());
		LocalDate updated = remarks.isEmpty() ? LocalDate.ofInstant(place.text().publishAt(), this.wordings.zone())
				: remarks.get(0).day();
		Feed feed = new Feed("atom_1.0");
		feed.setId(self);
		feed.setTitle(legal(wording.say("comment.feed.title", place.title())));
		feed.setUpdated(midnight(updated));
		feed.setAlternateLinks(List.of(link("alternate", "text/html", page + "#comments", place.language())));
		feed.setOtherLinks(List.of(link("self", "application/atom+xml", self, place.language())));
		feed.setEntries(remarks.stream().map((remark) -> entry(remark, page, wording)).toList());
		return feed;
	}

	private static Entry entry(Remark remark, String page, Wording wording) {
		String author = author(remark, wording);
		Person person = new Person();
		person.setName(author);
		Entry entry = new Entry();
		entry.setId("urn:uuid:" + remark.id());
		entry.setTitle(wording.say("comment.feed.entry", author, wording.shortDay(remark.day())));
		entry.setUpdated(midnight(remark.day()));
		entry.setAuthors(List.of(person));
		entry
			.setAlternateLinks(List.of(link("alternate", "text/html", page + "#c-" + remark.id(), wording.language())));
		entry.setContents(List.of(plain(words(remark, wording))));
		return entry;
	}

	private static String author(Remark remark, Wording wording) {
		if (remark.voice() == Voice.ORGANISATION) {
			return wording.say("comment.feed.by.us");
		}
		String name = legal(remark.name());
		return name.isBlank() ? wording.say("comment.by.nobody") : name;
	}

	/** With what a person made of it in the other language, which says so. */
	private static String words(Remark remark, Wording wording) {
		String words = words(remark.paragraphs(), wording.in(remark.language()));
		if (remark.translation().isEmpty()) {
			return words;
		}
		Wording other = wording.in(remark.language().other());
		return words + "\n\n" + other.say("comment.translated") + "\n\n" + words(remark.translation(), other);
	}

	private static String words(List<List<Passage>> paragraphs, Wording wording) {
		return legal(paragraphs.stream()
			.map((parts) -> parts.stream()
				.map((part) -> part.isRedacted() ? wording.say("comment.redacted") : part.text())
				.collect(Collectors.joining()))
			.collect(Collectors.joining("\n\n")));
	}

	private static Content plain(String words) {
		Content content = new Content();
		content.setType(Content.TEXT);
		content.setValue(words);
		return content;
	}

	private static Link link(String relation, String type, String address, Language language) {
		Link link = new Link();
		link.setRel(relation);
		link.setType(type);
		link.setHref(address);
		link.setHreflang(language.code());
		return link;
	}

	/** Without the characters that XML has no way to write. */
	private static String legal(String text) {
		return text.codePoints()
			.filter(Verifier::isXMLCharacter)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

	/** There is no time, and a feed must name one. */
	private static Date midnight(LocalDate day) {
		return Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
	}

	/**
	 * Each comment is in its own language; what stands around it is in that of the feed.
	 * The library has no word for this.
	 */
	private static void tellLanguages(Element feed, Language language, List<Remark> remarks) {
		tellLanguage(feed, language);
		List<Element> entries = feed.getChildren("entry", ATOM);
		for (int place = 0; place < entries.size(); place++) {
			Element entry = entries.get(place);
			tellLanguage(entry, remarks.get(place).language());
			tellLanguage(entry.getChild("title", ATOM), language);
			tellLanguage(entry.getChild("author", ATOM), language);
		}
	}

	private static void tellLanguage(Element element, Language language) {
		element.setAttribute("lang", language.code(), Namespace.XML_NAMESPACE);
	}

}
