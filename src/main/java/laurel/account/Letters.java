package laurel.account;

import laurel.lang.Language;
import laurel.lang.Wordings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/**
 * Sends links by e-mail where a mail server is configured ({@code spring.mail.host}); the
 * desk shows them in any case.
 */
@Component
public class Letters {

	private static final Logger LOG = LoggerFactory.getLogger(Letters.class);

	private final ObjectProvider<JavaMailSender> post;

	private final Wordings wordings;

	private final String name;

	private final String sender;

	Letters(ObjectProvider<JavaMailSender> post, Wordings wordings, @Value("${laurel.name}") String name,
			@Value("${laurel.mail-from}") String sender) {
		this.post = post;
		this.wordings = wordings;
		this.name = name;
		this.sender = sender;
	}

	/** Whether a mail server took it, in both languages; never without an address. */
	public boolean send(String email, String link) {
		JavaMailSender sender = this.post.getIfAvailable();
		if (sender == null || email.isBlank()) {
			return false;
		}
		SimpleMailMessage letter = new SimpleMailMessage();
		letter.setFrom(this.sender);
		letter.setTo(email);
		letter.setSubject(this.name);
		letter.setText(text(Language.ES, link) + "\n\n" + text(Language.EN, link) + "\n");
		try {
			sender.send(letter);
			return true;
		}
		catch (MailException ex) {
			// Its message may hold the address of whoever was invited.
			LOG.error("a letter could not be sent: {}", ex.getClass().getName());
			return false;
		}
	}

	private String text(Language language, String link) {
		return this.wordings.in(language).say("account.letter.text", SetUpLinks.VALID.toHours(), link);
	}

}
