package laurel.transfer;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

import org.springframework.core.io.Resource;

/**
 * A file as its author sees it.
 *
 * @param name without its folder
 */
record TextFile(String name, String text) {

	/** Reads UTF-8, with or without a byte order mark. */
	static TextFile read(Resource resource) throws Unreadable {
		try {
			String text = StandardCharsets.UTF_8.newDecoder()
				.decode(ByteBuffer.wrap(resource.getContentAsByteArray()))
				.toString();
			return new TextFile(String.valueOf(resource.getFilename()),
					text.startsWith("\ufeff") ? text.substring(1) : text);
		}
		catch (CharacterCodingException ex) {
			throw new Unreadable("transfer.encoding");
		}
		catch (IOException ex) {
			throw new Unreadable("transfer.unreadable");
		}
	}

}
