package laurel.site;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import laurel.lang.Language;
import laurel.lang.Wording;
import laurel.lang.Wordings;
import laurel.layout.PageAssets;
import laurel.layout.PublicPage;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

import org.springframework.stereotype.Component;

/**
 * Writes the page of every error, for the application and for the server below it;
 * nothing that was sent is on it.
 */
@Component
class ErrorPages {

	private static final Set<Integer> KNOWN = Set.of(400, 403, 404, 405, 410, 413, 414, 429, 500, 503);

	private final SpringTemplateEngine templates;

	private final Shells shells;

	private final Wordings wordings;

	private final PageAssets assets;

	ErrorPages(SpringTemplateEngine templates, Shells shells, Wordings wordings, PageAssets assets) {
		this.templates = templates;
		this.shells = shells;
		this.wordings = wordings;
		this.assets = assets;
	}

	/**
	 * The whole page.
	 * @param status of the answer
	 * @param path that was asked for, which decides the language; null where it could not
	 * be read
	 * @param languages the {@code Accept-Language} header, which decides which of both
	 * comes first where the path has none
	 */
	String html(int status, @Nullable String path, @Nullable String languages) {
		Language language = Language.ofPath(path).orElseGet(() -> Language.negotiate(languages));
		boolean both = Language.ofPath(path).isEmpty();
		int told = KNOWN.contains(status) ? status : (status < 500) ? 400 : 500;
		Wording wording = this.wordings.in(language);
		Map<String, Object> model = new HashMap<>();
		model.put("page", PublicPage.hidden(language, wording.say("error." + told + ".title")));
		model.put("shell", (status < 500) ? this.shells.in(language) : this.shells.last(language));
		model.put("wording", wording);
		model.put("assets", this.assets);
		model.put("status", told);
		model.put("wordings", both ? List.of(wording, this.wordings.in(language.other())) : List.of(wording));
		return this.templates.process("error/page", new Context(language.locale(), model));
	}

}
