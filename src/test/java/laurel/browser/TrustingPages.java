package laurel.browser;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.microsoft.playwright.Frame;
import laurel.support.Elsewhere;
import laurel.support.Visitor;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.StringTemplateResolver;

import org.springframework.web.util.HtmlUtils;

/** Pages such as the site has none, which take words for what they pretend to be. */
final class TrustingPages {

	private static final String HOST = "trusting.test";

	private static final Pattern NUMBER = Pattern.compile("7\\d{3}");

	/** A browser takes long over more pages in one. */
	private static final int AT_ONCE = 50;

	private static final int LOOKS = 100;

	private TrustingPages() {
	}

	/** The words at which no alarm rings even there. */
	static List<HostileWords> missed() {
		List<HostileWords> missed = new ArrayList<>();
		for (int start = 0; start < HostileWords.ALL.size(); start += AT_ONCE) {
			missed.addAll(missed(HostileWords.ALL.stream().skip(start).limit(AT_ONCE).toList()));
		}
		return missed;
	}

	private static List<HostileWords> missed(List<HostileWords> all) {
		String page = all.stream().map(TrustingPages::frame).collect(Collectors.joining("\n"));
		Elsewhere.serve(HOST, (exchange) -> {
			boolean asked = exchange.getRequestURI().getPath().equals("/");
			Elsewhere.send(exchange, asked ? 200 : 404, asked ? Elsewhere.page("Trusting", page) : "");
		});
		String site = Elsewhere.address(HOST, "");
		try (Visitor visitor = Visitor.inEnglish().open(site)) {
			Alarm alarm = new Alarm(visitor.page(), site);
			visitor.page().navigate("/");
			Set<String> noticed = new HashSet<>();
			for (Frame frame : visitor.page().mainFrame().childFrames()) {
				if (!Alarm.inspect(frame).isEmpty()) {
					noticed.add(frame.name());
				}
			}
			for (int look = 0; look < LOOKS && noticed.size() < all.size(); look++) {
				visitor.page().waitForTimeout(50);
				for (String sound : alarm.heard()) {
					NUMBER.matcher(sound).results().forEach((number) -> noticed.add(number.group()));
				}
			}
			return all.stream().filter((words) -> !noticed.contains(String.valueOf(words.number()))).toList();
		}
	}

	private static String frame(HostileWords words) {
		return "<iframe name=\"" + words.number() + "\" srcdoc=\"" + HtmlUtils.htmlEscape(of(words)) + "\"></iframe>";
	}

	/** The page that these words were made for. */
	private static String of(HostileWords words) {
		return "<!doctype html>" + words.page().replace("•", mistaken(words));
	}

	private static String mistaken(HostileWords words) {
		String text = words.text();
		return switch (words.via()) {
			case "as they are" -> text;
			case "as Markdown" -> markdown(text);
			case "as careless Markdown" -> carelessMarkdown(text);
			case "as percents" -> percents(percents(text));
			case "as entities" -> HtmlUtils.htmlUnescape(HtmlUtils.htmlUnescape(text));
			case "as capitals" -> text.toUpperCase(Locale.ROOT);
			case "as plain signs" -> Normalizer.normalize(text, Normalizer.Form.NFKC);
			case "without unseen letters" -> text.replaceAll("\\p{Cc}|\\p{Cf}", "");
			case "as a template" -> template(text);
			default -> throw new IllegalArgumentException(words.via());
		};
	}

	private static String markdown(String text) {
		List<org.commonmark.Extension> notes = List.of(FootnotesExtension.create());
		return HtmlRenderer.builder()
			.extensions(notes)
			.build()
			.render(Parser.builder().extensions(notes).build().parse(text));
	}

	private static String carelessMarkdown(String text) {
		return text.replaceAll("!\\[(.*?)]\\((.*?)(?: '(.*)')?\\)", "<img src=\"$2\" alt=\"$1\" title=\"$3\">")
			.replaceAll("\\[(.*?)]\\{lang=(.*)}", "<span lang=\"$2\">$1</span>")
			.replaceAll("> \\{lang=(.*)}\\n", "<blockquote lang=\"$1\">")
			.replaceAll("## (.*) \\{#(.*)}", "<h2 id=\"$2\">$1</h2>")
			.replaceAll("\\[(.*?)]\\(<?(.*?)>?\\)", "<a href=\"$2\">$1</a>")
			.replaceAll("<(https:.*)>", "<a href=\"$1\">$1</a>");
	}

	private static String percents(String text) {
		return URLDecoder.decode(text, StandardCharsets.UTF_8);
	}

	private static String template(String text) {
		SpringTemplateEngine engine = new SpringTemplateEngine();
		engine.setTemplateResolver(new StringTemplateResolver());
		return engine.process(text, new Context());
	}

}
