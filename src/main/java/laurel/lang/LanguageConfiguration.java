package laurel.lang;

import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Lets an address decide the language of its answer, and only then the visitor's browser.
 * Nothing is remembered of readers; staff may have chosen one, which then stands as an
 * attribute of the request under the name of {@link Language}.
 */
@Configuration
class LanguageConfiguration implements WebMvcConfigurer {

	@Override
	public void addFormatters(FormatterRegistry registry) {
		registry.addConverter(new CodeToLanguage());
		registry.addConverter(new LanguageToCode());
	}

	@Bean
	LocaleResolver localeResolver() {
		return new AddressLocaleResolver();
	}

	private static final class CodeToLanguage implements Converter<String, Language> {

		@Override
		public Language convert(String code) {
			return Language.ofCode(code).orElseThrow(() -> new IllegalArgumentException("no such language"));
		}

	}

	/** As forms send it, so that they show which one is chosen. */
	private static final class LanguageToCode implements Converter<Language, String> {

		@Override
		public String convert(Language language) {
			return language.code();
		}

	}

	private static final class AddressLocaleResolver implements LocaleResolver {

		@Override
		public Locale resolveLocale(HttpServletRequest request) {
			return (request.getAttribute(Language.class.getName()) instanceof Language chosen) ? chosen.locale()
					: Language.ofPath(request.getRequestURI())
						.orElseGet(() -> Language.negotiate(request.getHeader("Accept-Language")))
						.locale();
		}

		@Override
		public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response,
				@Nullable Locale locale) {
			throw new UnsupportedOperationException("the address decides the language");
		}

	}

}
