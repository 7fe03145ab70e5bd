package laurel.content.desk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import laurel.lang.Language;
import laurel.markup.PastedHtml;
import laurel.staff.Allowed;
import laurel.staff.Role;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * Makes Markdown of what somebody pastes into a text: the page sends the HTML of the
 * clipboard and puts in what comes back. Nothing is kept.
 */
@Controller
@Allowed({ Role.WRITER, Role.TRANSLATOR })
class PasteController {

	/** In bytes; a long report with its styles has a tenth of that. */
	private static final int LARGEST = 4 * 1024 * 1024;

	private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

	/**
	 * Answers the HTML that is the body of the request.
	 * @param language of the field it is pasted into
	 * @param notes the highest number of a note in that field
	 * @param title of the text, where it is pasted to its beginning
	 */
	@PostMapping("/desk/paste")
	ResponseEntity<String> paste(@RequestParam String language, @RequestParam(defaultValue = "0") int notes,
			@RequestParam(defaultValue = "") String title, InputStream clipboard) throws IOException {
		Language own = Language.ofCode(language).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
		byte[] html = clipboard.readNBytes(LARGEST + 1);
		if (html.length > LARGEST) {
			throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
		}
		String text = PastedHtml.toMarkdown(new String(html, StandardCharsets.UTF_8), own, Math.max(0, notes), title);
		return ResponseEntity.ok().contentType(TEXT).body(text);
	}

}
