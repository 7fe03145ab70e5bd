package laurel.start;

import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Speaks to the person at the console, in Spanish where the machine does and in English
 * elsewhere.
 */
public final class Console {

	/**
	 * A machine that is set to no language, as servers are, calls its console ASCII: it
	 * hardly ever is, and question marks would stand for accents and quotation marks.
	 */
	private static final boolean ASCII = StandardCharsets.US_ASCII
		.equals(Charset.forName(System.getProperty("native.encoding", "UTF-8")));

	private Console() {
	}

	/**
	 * A message of the bundles in the console's language; usable before and after the
	 * application context lives.
	 */
	public static String say(String key, Object... arguments) {
		Locale locale = locale();
		return new MessageFormat(ResourceBundle.getBundle("messages", locale).getString(key), locale).format(arguments);
	}

	/** The console's language, as the machine is set. */
	public static Locale locale() {
		return "es".equals(Locale.getDefault().getLanguage()) ? Locale.forLanguageTag("es-US")
				: Locale.forLanguageTag("en-US");
	}

	/** Prints lines that are meant to be read, not logged. */
	public static void print(String... lines) {
		print(System.out, lines);
	}

	static void print(PrintStream stream, String... lines) {
		String text = "\n  " + String.join("\n  ", lines) + "\n\n";
		if (ASCII) {
			stream.writeBytes(text.getBytes(StandardCharsets.UTF_8));
		}
		else {
			stream.print(text);
		}
		stream.flush();
	}

}
