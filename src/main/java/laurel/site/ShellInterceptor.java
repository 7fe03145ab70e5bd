package laurel.site;

import java.time.Clock;
import java.util.function.Function;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import laurel.content.ContentKinds;
import laurel.lang.Language;
import laurel.lang.Wordings;
import laurel.layout.PageAssets;
import laurel.layout.PageFrame;
import laurel.layout.PublicPage;
import laurel.safety.KeptThings;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Gives every public page, known by its {@link PublicPage}, what stands around its text.
 */
@Component
class ShellInterceptor implements HandlerInterceptor, WebMvcConfigurer, PageFrame {

	private final Shells shells;

	private final Wordings wordings;

	private final PageAssets assets;

	private final ContentKinds kinds;

	private final KeptThings kept;

	private final Clock clock;

	ShellInterceptor(Shells shells, Wordings wordings, PageAssets assets, ContentKinds kinds, KeptThings kept,
			Clock clock) {
		this.shells = shells;
		this.wordings = wordings;
		this.assets = assets;
		this.kinds = kinds;
		this.kept = kept;
		this.clock = clock;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this);
	}

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView answer) {
		if (answer != null && !answer.getModel().containsKey("shell")) {
			surround(answer);
		}
	}

	@Override
	public void surround(ModelAndView answer) {
		surround(answer, this.shells::in);
	}

	@Override
	public void surroundAsLast(ModelAndView answer) {
		surround(answer, this.shells::last);
	}

	private void surround(ModelAndView answer, Function<Language, Shell> shells) {
		if (answer.getModel().get("page") instanceof PublicPage page) {
			answer.addObject("shell", shells.apply(page.language()))
				.addObject("wording", this.wordings.in(page.language()))
				.addObject("assets", this.assets)
				.addObject("kinds", this.kinds)
				.addObject("kept", this.kept)
				.addObject("now", this.clock.instant());
		}
	}

}
