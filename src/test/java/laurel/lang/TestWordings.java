package laurel.lang;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;

import org.springframework.context.support.ResourceBundleMessageSource;

/** Both languages with their real messages, without an application around them. */
public final class TestWordings {

	private TestWordings() {
	}

	/** For an organisation whose days begin and end in Chicago. */
	public static Wordings inChicago() {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("messages");
		messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
		messages.setFallbackToSystemLocale(false);
		return new Wordings(ZoneId.of("America/Chicago"), messages);
	}

}
