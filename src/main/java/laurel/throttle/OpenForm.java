package laurel.throttle;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What a token says of the form it stands in.
 *
 * @param id the same for as long as the form is shown again, by chance
 * @param shown when it was first shown
 * @param written when this token of it was
 * @param place the signature of its place
 */
record OpenForm(UUID id, Instant shown, Instant written, byte[] place) {

	private static final int PAYLOAD = 4 * Long.BYTES + MemoryKey.SIZE;

	/** Without a letter to spare: each token can be written in one way only. */
	static final int LETTERS = (PAYLOAD + MemoryKey.SIZE) / 3 * 4;

	String token(MemoryKey key) {
		byte[] payload = ByteBuffer.allocate(PAYLOAD)
			.putLong(this.id.getMostSignificantBits())
			.putLong(this.id.getLeastSignificantBits())
			.putLong(this.shown.toEpochMilli())
			.putLong(this.written.toEpochMilli())
			.put(this.place)
			.array();
		byte[] token = Arrays.copyOf(payload, PAYLOAD + MemoryKey.SIZE);
		System.arraycopy(key.sign(payload), 0, token, PAYLOAD, MemoryKey.SIZE);
		return Base64.getUrlEncoder().encodeToString(token);
	}

	/** What a token of ours says; null for anything else. */
	static @Nullable OpenForm read(@Nullable String token, MemoryKey key) {
		if (token == null || token.length() != LETTERS) {
			return null;
		}
		byte[] bytes;
		try {
			bytes = Base64.getUrlDecoder().decode(token);
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
		if (bytes.length != PAYLOAD + MemoryKey.SIZE) {
			return null;
		}
		byte[] payload = Arrays.copyOf(bytes, PAYLOAD);
		byte[] signature = Arrays.copyOfRange(bytes, PAYLOAD, bytes.length);
		return MessageDigest.isEqual(signature, key.sign(payload)) ? of(ByteBuffer.wrap(payload)) : null;
	}

	private static OpenForm of(ByteBuffer payload) {
		UUID id = new UUID(payload.getLong(), payload.getLong());
		Instant shown = Instant.ofEpochMilli(payload.getLong());
		Instant written = Instant.ofEpochMilli(payload.getLong());
		byte[] place = new byte[MemoryKey.SIZE];
		payload.get(place);
		return new OpenForm(id, shown, written, place);
	}

}
