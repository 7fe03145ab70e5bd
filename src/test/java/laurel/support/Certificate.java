package laurel.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.concurrent.TimeUnit;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/**
 * A certificate for every name below {@code .test} and for this machine, made anew by the
 * JDK's keytool for this run and trusted by nobody but the tests' browsers.
 */
final class Certificate {

	static final String PASSWORD = "only-for-tests";

	private static final Path STORE = make();

	private Certificate() {
	}

	private static Path make() {
		Path store = Path.of("target", "certificate", ProcessHandle.current().pid() + ".p12").toAbsolutePath();
		try {
			Files.createDirectories(store.getParent());
			Files.deleteIfExists(store);
			Process keytool = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
					"-genkeypair", "-alias", "test", "-keyalg", "EC", "-dname", "CN=laurel.test", "-ext",
					"san=dns:laurel.test,dns:*.test,dns:localhost", "-validity", "7", "-storetype", "PKCS12",
					"-storepass", PASSWORD, "-keystore", store.toString())
				.redirectErrorStream(true)
				.redirectOutput(store.resolveSibling("keytool.log").toFile())
				.start();
			if (!keytool.waitFor(60, TimeUnit.SECONDS) || keytool.exitValue() != 0) {
				throw new IllegalStateException("keytool made no certificate: see its log beside " + store);
			}
			return store;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/** Where it lies with its key: a PKCS #12 file. */
	static Path store() {
		return STORE;
	}

	/**
	 * What Chromium calls it. Told to trust this key it takes the connection for a good
	 * one; told to overlook errors it would neither cache anything nor believe HSTS.
	 */
	static String fingerprint() {
		try {
			byte[] key = load().getCertificate("test").getPublicKey().getEncoded();
			return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(key));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** For a server of the tests' own. */
	static SSLContext context() {
		try {
			KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
			keys.init(load(), PASSWORD.toCharArray());
			SSLContext context = SSLContext.getInstance("TLS");
			context.init(keys.getKeyManagers(), null, null);
			return context;
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** For a client of the tests' own, which trusts it and nobody else. */
	static SSLContext trusting() {
		try {
			KeyStore trusted = KeyStore.getInstance("PKCS12");
			trusted.load(null, null);
			trusted.setCertificateEntry("test", load().getCertificate("test"));
			TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
			trust.init(trusted);
			SSLContext context = SSLContext.getInstance("TLS");
			context.init(null, trust.getTrustManagers(), null);
			return context;
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static KeyStore load() throws GeneralSecurityException {
		try (InputStream file = Files.newInputStream(STORE)) {
			KeyStore store = KeyStore.getInstance("PKCS12");
			store.load(file, PASSWORD.toCharArray());
			return store;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
