package laurel.spam;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import laurel.lang.Language;

/** What people and programs write below articles, made up, a sentence a line. */
final class SomeComments {

	static final List<String> GOOD_ENGLISH = lines("""
			Thank you for this article, I cried when I read the part about the children.
			My sister left her husband last year and the shelter helped her with a lawyer.
			I was afraid to call the police because of my papers.
			He always said nobody would believe me, and for years nobody did.
			The advocate at the court explained the protective order to me in my own language.
			I still have nightmares, but therapy and my group are helping.
			Is there a support group for mothers near a bus line?
			My boss kept my passport and never paid my wages, I did not know it was trafficking.
			As a social worker I will share this with the families at our school.
			My kids ask about their father and I never know what to answer.
			Leaving was the hardest thing, I slept in my car for a week.
			Please write more about how the court decides on custody of the children.
			When I read this I felt less alone, thank you for telling our story.
			The hospital nurse asked me if I was safe at home and that question saved my life.
			We need more advocates who speak our language in the courts and hospitals.""");

	private static final List<String> SPAM_ENGLISH = lines("""
			Play the best online casino and get a welcome bonus with free spins today.
			Get an urgent loan with low interest, bad credit accepted, apply now.
			Earn money from home every week, guaranteed profit, join our crypto trading platform.
			Buy cheap pills online without prescription, discreet shipping and big discount.
			A powerful spell caster brought back my ex lover, contact him on whatsapp.
			Our SEO service gets your website on the first page of the search results.
			I recovered my lost bitcoin with this certified hacker, contact him today.
			Buy real followers and likes, cheap price and instant delivery.
			Click to claim your free gift card bonus before the offer ends.
			Luxury replica watches with free shipping and the best price online.
			Invest a small amount in crypto and earn guaranteed profit in one week.
			Play slots online, jackpot bonus and free spins for every new player.
			Our marketing agency offers backlinks and traffic at a cheap price.
			Hire a certified hacker to spy on any whatsapp, fast delivery and low price.
			Best forex trading signals, guaranteed profit, join our telegram channel.""");

	private static final List<String> GOOD_SPANISH = lines("""
			Gracias por este artículo, lloré cuando leí la parte de los niños.
			Mi hermana dejó a su esposo el año pasado y el refugio la ayudó con una abogada.
			Tenía miedo de llamar a la policía porque no tengo papeles.
			Él siempre me decía que nadie me iba a creer, y por años nadie me creyó.
			La defensora me explicó en mi idioma la orden de protección de la corte.
			Todavía tengo pesadillas, pero la terapia y mi grupo me ayudan.
			¿Hay un grupo de apoyo para madres cerca de una parada de autobús?
			Mi patrón me quitó el pasaporte y nunca me pagó, yo no sabía que eso era trata.
			Soy trabajadora social y voy a compartir esto con las familias de la escuela.
			Mis hijos preguntan por su papá y nunca sé qué responder.
			Irme fue lo más difícil, dormí una semana en el carro con mis hijos.
			Por favor escriban más sobre cómo decide la corte la custodia de los niños.
			Cuando leí esto me sentí menos sola, gracias por contar nuestra historia.
			La enfermera del hospital me preguntó si estaba segura en mi casa y eso me salvó.
			Hacen falta más defensoras que hablen nuestro idioma en la corte y el hospital.""");

	private static final List<String> SPAM_SPANISH = lines("""
			Juega en el mejor casino en línea y recibe un bono de bienvenida con giros gratis.
			Préstamos urgentes con bajo interés, sin buró de crédito, solicita ahora.
			Gana dinero desde casa cada semana, ganancia garantizada, invierte en criptomonedas.
			Compra pastillas baratas en línea sin receta, envío discreto y gran descuento.
			Un brujo poderoso hace amarres de amor garantizados, contacta por whatsapp.
			Nuestro servicio de posicionamiento pone tu página web en el primer lugar.
			Recuperé mis criptomonedas perdidas con este hacker certificado, contacta hoy.
			Compra seguidores reales a precio barato con entrega inmediata.
			Reclama tu tarjeta de regalo gratis antes de que termine la oferta.
			Relojes de lujo con envío gratis y el mejor precio en línea.
			Invierte poco en criptomonedas y recibe una ganancia garantizada en una semana.
			Apuestas deportivas y tragamonedas con bono gratis para cada jugador nuevo.
			Nuestra agencia de marketing ofrece enlaces y visitas a precio barato.
			Contrata un hacker certificado para espiar whatsapp, entrega rápida y bajo precio.
			Señales de inversión con ganancia garantizada, únete a nuestro canal de telegram.""");

	private final Random random;

	SomeComments(long seed) {
		this.random = new Random(seed);
	}

	private static List<String> lines(String text) {
		return text.lines().toList();
	}

	/** One of two or three sentences. */
	String next(Language language, boolean spam) {
		List<String> sentences = (language == Language.EN) ? (spam ? SPAM_ENGLISH : GOOD_ENGLISH)
				: (spam ? SPAM_SPANISH : GOOD_SPANISH);
		return this.random.ints(2 + this.random.nextInt(2), 0, sentences.size())
			.mapToObj(sentences::get)
			.distinct()
			.collect(Collectors.joining(" "));
	}

	/** As many of each sort, one after the other. */
	List<Lesson> lessons(Language language, int ofEach) {
		List<Lesson> lessons = new ArrayList<>();
		for (int number = 0; number < ofEach; number++) {
			lessons.add(new Lesson(language, "", next(language, true), true));
			lessons.add(new Lesson(language, "", next(language, false), false));
		}
		return lessons;
	}

}
