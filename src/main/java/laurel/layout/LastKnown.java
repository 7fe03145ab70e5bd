package laurel.layout;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

import laurel.lang.Language;

import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Reads from the database what every page needs, and remembers it for when the database
 * is gone: the hotlines must stand on the page that says so. What it reads within a
 * transaction is not remembered, for it may be undone.
 *
 * @param <T> what is read, by language
 */
public final class LastKnown<T> {

	private final Map<Language, T> known = new EnumMap<>(Language.class);

	private final Function<Language, T> reader;

	public LastKnown(Function<Language, T> reader) {
		this.reader = reader;
	}

	/** Fresh from the database or, where it does not answer, as read last. */
	public T read(Language language) {
		try {
			T fresh = this.reader.apply(language);
			if (!TransactionSynchronizationManager.isActualTransactionActive()) {
				remember(language, fresh);
			}
			return fresh;
		}
		catch (DataAccessException | TransactionException ex) {
			return remembered(language, ex);
		}
	}

	/** As read last, without waiting for the database; read now where it never was. */
	public T last(Language language) {
		synchronized (this.known) {
			T last = this.known.get(language);
			if (last != null) {
				return last;
			}
		}
		return read(language);
	}

	private void remember(Language language, T fresh) {
		synchronized (this.known) {
			this.known.put(language, fresh);
		}
	}

	private T remembered(Language language, RuntimeException failure) {
		synchronized (this.known) {
			T last = this.known.get(language);
			if (last == null) {
				throw failure;
			}
			return last;
		}
	}

}
