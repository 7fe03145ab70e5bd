package laurel.account;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import jakarta.mail.internet.MimeMessage;
import laurel.lang.Wordings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.Environment;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

import static org.assertj.core.api.Assertions.assertThat;

/** Links go out by e-mail where somebody takes them, and nothing breaks where not. */
@ExtendWith(OutputCaptureExtension.class)
class LettersTest extends Doorstep {

	private static final String LINK = "https://www.example.org/desk/set-up/token";

	@Autowired
	private Wordings wordings;

	@Autowired
	private Environment environment;

	@Test
	void letterIsInBothLanguages() throws Exception {
		try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			CompletableFuture<String> letter = CompletableFuture.supplyAsync(() -> take(server));
			assertThat(letters(server.getLocalPort()).send("iris@door.example", LINK)).isTrue();
			MimeMessage message = new MimeMessage(null,
					new ByteArrayInputStream(letter.get(10, TimeUnit.SECONDS).getBytes(StandardCharsets.ISO_8859_1)));
			assertThat(message.getSubject()).isEqualTo("Casa Ñandú");
			assertThat(message.getAllRecipients()).extracting(String::valueOf).containsExactly("iris@door.example");
			assertThat(message.getFrom()).extracting(String::valueOf).containsExactly("desk@example.org");
			assertThat(String.valueOf(message.getContent())).containsSubsequence("Este enlace", LINK, "This link",
					LINK);
		}
	}

	@Test
	void serverThatIsDownBreaksNothingAndNobodyIsNamedInTheLog(CapturedOutput output) throws IOException {
		int port;
		try (ServerSocket closed = new ServerSocket(0)) {
			port = closed.getLocalPort();
		}
		// A site that starts for this test says where its first administrator comes in.
		int before = output.getAll().length();
		assertThat(letters(port).send("iris@door.example", LINK)).isFalse();
		assertThat(output.getAll().substring(before)).contains("a letter could not be sent")
			.doesNotContain("iris", "set-up");
	}

	@Test
	void serverThatDoesNotAnswerKeepsNobodyWaiting() {
		for (String name : new String[] { "connectiontimeout", "timeout", "writetimeout" }) {
			assertThat(this.environment.getProperty("spring.mail.properties.mail.smtp." + name, Integer.class))
				.isBetween(1000, 10_000);
		}
	}

	@Test
	void nothingIsSentWithoutAServerOrAnAddress() {
		Letters letters = new Letters(new StaticListableBeanFactory().getBeanProvider(JavaMailSender.class),
				this.wordings, "Casa", "desk@example.org");
		assertThat(letters.send("iris@door.example", LINK)).isFalse();
		assertThat(letters(1).send(" ", LINK)).isFalse();
	}

	private Letters letters(int port) {
		JavaMailSenderImpl sender = new JavaMailSenderImpl();
		sender.setHost("127.0.0.1");
		sender.setPort(port);
		sender.setDefaultEncoding("UTF-8");
		StaticListableBeanFactory beans = new StaticListableBeanFactory();
		beans.addBean("sender", sender);
		return new Letters(beans.getBeanProvider(JavaMailSender.class), this.wordings, "Casa Ñandú",
				"desk@example.org");
	}

	/** As much of a mail server as one letter needs. */
	private static String take(ServerSocket server) {
		try (Socket socket = server.accept()) {
			BufferedReader lines = new BufferedReader(
					new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
			StringBuilder letter = new StringBuilder();
			say(socket, "220 here");
			for (String line = lines.readLine(); line != null && !line.equals("QUIT"); line = lines.readLine()) {
				if (line.equals("DATA")) {
					say(socket, "354 go on");
					for (String text = lines.readLine(); !text.equals("."); text = lines.readLine()) {
						letter.append(text).append("\r\n");
					}
				}
				say(socket, "250 fine");
			}
			say(socket, "221 bye");
			return letter.toString();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void say(Socket socket, String line) throws IOException {
		socket.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
	}

}
