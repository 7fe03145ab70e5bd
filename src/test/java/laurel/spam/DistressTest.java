package laurel.spam;

import laurel.lang.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever writes in fear, in haste or in two languages is no spammer. */
class DistressTest {

	private static final int LOW = 15;

	@ParameterizedTest
	@ValueSource(strings = { "PLEASE SOMEBODY HELP ME HE IS COMING HOME AND I DONT KNOW WHERE TO GO WITH MY KIDS",
			"help help help help help help me pls",
			"i cant do this anymore. he took my phone,my keys,my papers.no one belives me",
			"idk who to tell, my bf hits me n says its my falt,, i am 17",
			"Why????????????? Why did nobody stop him!!!!!!!!!!!!!!!",
			"My husband controls all the money, the bank account and my credit card, I can’t even buy diapers.",
			"He put a tracking app on my phone, I found it because the battery was always empty.",
			"Noooooooooooooo not again", "He made me work in a casino for two years and kept my passport and my pay.",
			"I called 1-800-799-7233 and they found a shelter for me the same night. Call them.",
			"What helped me: https://www.womenslaw.org/find-help They explain the law of every state.",
			"Mi mamá no habla English so I had to translate todo for the police, and he was right there escuchando.",
			"thank you", "Same.", "💜💜💜💜💜💜💜💜💜💜💜💜",
			"Tengo 3 kids and no papers, can I still ask for help? He says they will deport me",
			"He said: \"you are nothing\". He said: \"you are nothing\". He said: \"you are nothing\". Every day." })
	void englishStaysLow(String text) {
		assertLow(Language.EN, text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "AYUDA POR FAVOR MI ESPOSO ME PEGA Y NO TENGO A DONDE IR CON MIS HIJOS",
			"ayuda ayuda ayuda ayuda ayuda ayuda por favor",
			"nose q aser el me kito el telefono i no me deja salir.tengo miedo",
			"xq nadie me cree??? ya fui ala policia y no isieron nada",
			"me amenasa con migracion,dise q me van a kitar a mis ijos",
			"Trabajé dos años en una casa sin que me pagaran ni un dólar; me quitaron el pasaporte.",
			"Ya llamé al 911 y vino la policía, pero como no hablo inglés solo le creyeron a él.",
			"A mí me sirvió esta página: https://www.womenslaw.org/es Explica las leyes de cada estado.",
			"My boss me dijo que si hablo llama a ICE, I need this job pero ya no aguanto", "gracias", "Yo también.",
			"Noooooooooooo puede ser, es la misma historia de mi hermana!!!!!!!!!!!!!!!!",
			"Él se gasta todo en apuestas y me pide préstamos a mi nombre, ¿qué puedo hacer con el banco?",
			"TODAVIA TENGO PESADILLAS. TODAVIA. Y YA PASARON DIEZ AÑOS",
			"Dios las bendiga por lo que hacen por nosotras",
			"Ne’e sávi, ndióo ini’i xi’in ñaa kuu mií, na chindeé taá’an ndó xi’in yó sándie’e" })
	void spanishStaysLow(String text) {
		assertLow(Language.ES, text);
	}

	/** On the page of either language, from a form that was open for a while. */
	private static void assertLow(Language language, String text) {
		Score score = Score.of(SpamFilter.byRules(Samples.text(language, text)));
		assertThat(score.points()).as(score.toString()).isLessThanOrEqualTo(LOW);
	}

}
