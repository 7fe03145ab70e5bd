package laurel.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import laurel.lang.Language;
import laurel.lang.Wording;
import laurel.lang.Wordings;
import laurel.layout.PageAssets;
import laurel.layout.PublicPage;
import laurel.safety.Failure;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * Writes the page of every error, for the application and for the server below it;
 * nothing that was sent is on it.
 */
@Component
class ErrorPages {

	private static final Set<Integer> KNOWN = Set.of(400, 403, 404, 405, 408, 410, 413, 414, 429, 500, 503);

	private static final int TOO_SLOW = 408;

	private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

	private final SpringTemplateEngine templates;

	private final Shells shells;

	private final Wordings wordings;

	private final PageAssets assets;

	/**
	 * A thousand who sent too slowly may be told so at once, and none of them should cost
	 * those who read anything.
	 */
	private final Cache<Told, String> kept = Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(1)).build();

	/**
	 * For when not even this page can be written: plain, in both languages, with the way
	 * out.
	 */
	private final String lastResort;

	ErrorPages(SpringTemplateEngine templates, Shells shells, Wordings wordings, PageAssets assets,
			@Value("classpath:last-resort.html") Resource lastResort) throws IOException {
		this.templates = templates;
		this.shells = shells;
		this.wordings = wordings;
		this.assets = assets;
		this.lastResort = lastResort.getContentAsString(StandardCharsets.UTF_8);
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
		int told = KNOWN.contains(status) ? status : (status < 500) ? 400 : 500;
		Told page = new Told(told, language, Language.ofPath(path).isEmpty(),
				path != null && path.matches("/desk(/.*)?"));
		try {
			return (status == TOO_SLOW) ? this.kept.get(page, this::render) : render(page);
		}
		catch (RuntimeException ex) {
			LOG.error(Failure.describe(ex));
			return this.lastResort;
		}
	}

	private String render(Told told) {
		Language language = told.language;
		Wording wording = this.wordings.in(language);
		Map<String, Object> model = new HashMap<>();
		model.put("page", PublicPage.hidden(language, wording.say("error." + told.status + ".title")));
		model.put("shell", (told.status < 500) ? this.shells.in(language) : this.shells.last(language));
		model.put("wording", wording);
		model.put("assets", this.assets);
		model.put("status", told.status);
		model.put("desk", told.desk);
		model.put("wordings", told.both ? List.of(wording, this.wordings.in(language.other())) : List.of(wording));
		return this.templates.process("error/page", new Context(language.locale(), model));
	}

	/**
	 * What an error page differs by.
	 *
	 * @param both whether it says it in the other language as well
	 * @param desk whether it leads back to the desk
	 */
	private record Told(int status, Language language, boolean both, boolean desk) {

	}

}
