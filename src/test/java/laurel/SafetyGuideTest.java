package laurel;

import java.util.regex.Pattern;

import laurel.support.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a reader must be told of the exit, in both languages. Whoever takes one of these
 * out of a page leaves somebody with a hope that no website can keep.
 */
class SafetyGuideTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					opens another page fast | opens another page fast | abre otra página con rapidez
					does not erase everything | does not erase everything | no lo borra todo
					takes the place of the page | takes its place | toma su lugar
					keys: Shift | \\*\\*Shift\\*\\* three times within five seconds | tres veces la tecla \\*\\*Mayús.* cinco segundos
					keys: Esc | \\*\\*Esc\\*\\* twice, quickly | dos veces seguidas la tecla \\*\\*Esc
					other tabs leave | other tabs .* leave too | las demás pestañas .* también salen
					asks for the wipe | asks your browser to wipe | le pide a su navegador que quite
					two minutes | for two minutes, this browser does not open | durante dos minutos, este navegador no vuelve
					says only until when | only until when .* then it is gone | solo hasta cuándo .* luego desaparece
					without script: link | link .* works. the two-minute pause works too | el enlace .* funciona. la pausa .* también
					without script: keys | keys do not work, other tabs do not leave | las teclas no funcionan, las otras pestañas no
					without script: history | name of each page stays in the history | nombre de cada página queda en el historial
					without script: Back | after that, they can show again | después pueden verse otra vez
					quiet: on by itself | quiet browsing is on by itself | la navegación discreta se activa sola
					quiet: one step | whole visit is one single step | toda la visita es un solo paso
					quiet: Back leaves | back leaves the site | atrás sale del sitio
					quiet: the switch | to switch it off | para apagarla
					quiet: no private window | is not a private window | no es una ventana privada
					quiet: addresses stay | still note the address of every page | anotan de todos modos la dirección de cada página
					address in the history | address can stay in your browser’s history | dirección puede quedar en el historial
					address in suggestions | suggestion when someone types | sugerencia cuando alguien escriba
					what was searched for | what you searched for .* stays | lo que buscó .* sigue
					synced accounts, other devices | signed in to an account.* another phone | unido a una cuenta.* otro teléfono
					spy apps | does not stop an app that watches | no detiene a una aplicación que vigila
					cameras | camera that can see | cámara que la vea
					provider | internet company.* may see | compañía de internet.* pueden ver
					Wi-Fi | the owner of the wi-fi.* may see | quien maneja el wifi.* pueden ver
					school and work | a school or a workplace may see | la escuela o el trabajo pueden ver
					slow line | address can show .* some seconds | dirección puede verse .* unos segundos
					other sites | another site. exit does not work there | otro sitio. salir no funciona allí
					empty history | suddenly empty can raise suspicion | de pronto no tiene nada puede despertar sospechas
					safer device | use a safer device | use un aparato más seguro
					advocate first | talk with an advocate first | hable antes con alguien que sepa acompañar
					Chrome | chrome on a computer[^#]*### chrome on an android | chrome en la computadora[^#]*### chrome en .* android
					Safari | safari on an iphone[^#]*### safari on a mac | safari en un iphone[^#]*### safari en una mac
					Firefox | firefox on a computer[^#]*### firefox on an android | firefox en la comp[^#]*### firefox en .* android
					Edge and Samsung Internet | ### edge[^#]*### samsung internet | ### edge[^#]*### samsung internet
					menus differ | menus may look a little different | los menús pueden verse un poco distintos
					practice | the button below this text | el botón que está debajo de este texto
					""")
	void guideSays(String fact, String english, String spanish) {
		assertSays("safety.en.md", english);
		assertSays("safety.es.md", spanish);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					one cookie | this site leaves one only when you use exit | deja una solo cuando usted usa salir
					gone | after two minutes it is gone | a los dos minutos desaparece
					no other | no other cookie exists for readers | para quienes leen no existe ninguna otra
					not there yet | no search box and no accounts | no tiene buscador ni cuentas
					comments: what is kept | your words;[^#]*the name you give[^#]*not the time | sus palabras;[^#]*el nombre que usted ponga[^#]*no la hora
					comments: nothing of the device | do not keep your network address, your browser or your device | no guardamos su dirección de red, ni su navegador, ni su aparato
					comments: a person first | person of our team reads each comment first | persona de nuestro equipo lee primero cada comentario
					comments: refused ones | deleted 30 days later[^#]*after 7 days | se borra a los 30 días[^#]*a los 7 días
					comments: e-mail | it is sealed [^#]*after 14 days at the latest[^#]*key [^#]*destroyed | se sella [^#]*a los 14 días[^#]*llave [^#]*se destruye
					comments: six words | six words[^#]*take your comment back at any time | seis palabras[^#]*retirar su comentario cuando quiera
					comments: copies | copies that people made, search engines and our own backups may still have it | copias que alguien hizo, los buscadores y nuestras copias de seguridad pueden tenerlo
					comments: a watched device | on a device that somebody watches can be seen there | en un aparato vigilado se puede ver ahí
					the list | list above this text comes from the settings | lista que está sobre este texto sale de los ajustes
					""")
	void privacyPageSays(String fact, String english, String spanish) {
		assertSays("privacy.en.md", english);
		assertSays("privacy.es.md", spanish);
	}

	private static void assertSays(String file, String fact) {
		Source page = Source.in("src/main/resources/starter", file).get(0);
		assertThat(page.text()).as(file)
			.containsPattern(Pattern.compile(fact, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
	}

}
