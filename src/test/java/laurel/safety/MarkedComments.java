package laurel.safety;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;

import laurel.support.RawVisitor.Answer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Comments that are held, and others that are refused in every way, with a mark in every
 * place; all but the name and the words of those that are held must be gone.
 */
final class MarkedComments {

	/** What a comment that is held says, and its writer is called. */
	static final String KEPT = "zq9kept";

	/** What a writer has taken out before it is held. */
	private static final String TELEPHONE = "210-555-0187";

	private static final String ENGLISH = "/en/posts/when-the-phone-is-shared";

	private static final String SPANISH = "/es/articulos/cuando-el-telefono-se-comparte";

	/** Where comments are written, in English first. */
	static final List<String> FORMS = List.of(ENGLISH + "/comments", SPANISH + "/comentarios");

	/** Where they are taken back. */
	static final List<String> WITHDRAWALS = List.of("/en/comments/withdraw", "/es/comentarios/retirar");

	private static final String ACTIONS = "^/(en|es)(/[a-z-]+){2}/(comments|comentarios)$|/(withdraw|retirar)$";

	private static final String OWN = "Sec-Fetch-Site: same-origin";

	/** The longest that a form must be open, and a little more. */
	private static final long READING = 3300;

	/** More than may be tried in a minute. */
	private static final int GUESSES = 12;

	private static final String FULL = "name=" + KEPT + "called&email={}%40{}.example&safe=true&remarks={}trap&{}={}";

	private final MarkedRequests requests;

	private final Function<String, Answer> visitor;

	/** What nobody may find although it bears no mark. */
	private final Set<String> secrets = Collections.synchronizedSet(new TreeSet<>(Set.of(TELEPHONE)));

	MarkedComments(MarkedRequests requests, Function<String, Answer> visitor) {
		this.requests = requests;
		this.visitor = visitor;
	}

	Set<String> secrets() {
		return this.secrets;
	}

	/**
	 * What a page says besides what was typed into a form for comments, which gives it
	 * back.
	 */
	static String besideWhatWasTyped(String html) {
		Document page = Jsoup.parse(html);
		page.select("main form[action~=" + ACTIONS + "] :is(input, textarea), .ask strong").remove();
		return page.html();
	}

	/**
	 * Everything that can become of a comment.
	 * @param publish lets readers see what is held
	 */
	void visit(Publisher publish) throws Exception {
		String english = FORMS.get(0);
		String spanish = FORMS.get(1);
		List<String> tokens = new ArrayList<>();
		for (String form : List.of(english, spanish, english, english)) {
			tokens.add(token(form));
		}
		send(english, OWN, "token=" + token(english) + "&text={}quick");
		Thread.sleep(READING);
		refused(english, tokens.get(0), tokens.get(1));
		refused(spanish, tokens.get(1), tokens.get(0));
		String details = "&text=" + KEPT + "said+" + TELEPHONE;
		send(english, OWN, "token=" + tokens.get(0) + "&" + FULL + details);
		String code = held(english, "token=" + tokens.get(0) + "&details=REMOVE&" + FULL + details);
		send(english, OWN, "token=" + tokens.get(0) + "&text={}again");
		String spanishCode = held(spanish,
				"token=" + tokens.get(1) + "&details=KEEP&proof={}&" + FULL + "&text=" + KEPT + "said+210-555-0100");
		UUID seen = publish.publish();
		held(english, "token=" + tokens.get(2) + "&" + FULL + "&text=" + KEPT + "replied&to=" + seen);
		send(english, OWN, "token=" + tokens.get(3) + "&" + FULL + "&text={}fourth");
		FORMS.forEach((form) -> this.requests.to(form + "?to=" + seen).forEach(this.visitor::apply));
		withdraw(WITHDRAWALS.get(0), code);
		withdraw(WITHDRAWALS.get(1), spanishCode);
	}

	private void refused(String form, String token, String foreign) {
		String text = "&" + FULL.replace(KEPT, "{}") + "&text={}refused";
		for (String wrong : List.of("", "{}", foreign, token.substring(1) + "x", token + "{}")) {
			send(form, OWN, "token=" + wrong + text);
		}
		String right = "token=" + token + text;
		for (String site : List.of("cross-site", "same-site", "none", "{}")) {
			send(form, "Sec-Fetch-Site: " + site, right);
		}
		send(form, "Origin: https://{}.example", right);
		for (String wrong : List.of("text=" + "{}".repeat(300), "text=" + "{}".repeat(9000), "text=",
				"text=+210-555-0143", "name=" + "{}".repeat(9), "name=Laurel", "email={}", "to={}",
				"to=" + new UUID(1, 1), "text=&details={}", "text=&safe={}", "token=&proof={}", "text=&text[0]={}",
				"text=&details[{}]={}")) {
			send(form, OWN, with(right, wrong));
		}
	}

	/** The same body with something else in one field. */
	private static String with(String body, String field) {
		return body.replaceAll("(^|&)" + field.replaceAll("=.*", "=") + "[^&]*", "") + "&" + field;
	}

	/** Sends one that is held, and looks at the page after it; the words shown there. */
	private String held(String form, String body) {
		Answer answer = send(form, OWN, body);
		String place = answer.headers().firstValue("Location").orElseThrow(() -> new AssertionError(answer.text()));
		this.secrets.add(place.replaceAll(".*key=", ""));
		String code = Jsoup.parse(ask(place)).select(".code").text();
		this.secrets.add(code);
		this.requests.to(place).forEach(this.visitor::apply);
		return code;
	}

	private void withdraw(String path, String code) {
		send(path, "Sec-Fetch-Site: cross-site", "code={}");
		send(path, OWN, "code=" + "{}".repeat(40));
		send(path, OWN, "code=&{}={}");
		send(path, OWN, "code[0]={}");
		send(path, OWN, "{}=1&code=" + code.replace(' ', '+'));
		for (int guess = 0; guess < GUESSES; guess++) {
			send(path, OWN, "code={}+" + guess);
		}
	}

	private String token(String form) {
		String token = Jsoup.parse(ask(form)).select("input[name=token]").val();
		this.secrets.add(token);
		return token;
	}

	private String ask(String path) {
		return this.visitor.apply(this.requests.page(path)).text();
	}

	private Answer send(String path, String header, String body) {
		return this.visitor.apply(this.requests.form(path, header, body));
	}

	/** What a moderator does. */
	@FunctionalInterface
	interface Publisher {

		/** Lets readers see what is held; the id of one of these. */
		UUID publish() throws Exception;

	}

}
