package laurel.gate;

import laurel.lang.Language;
import laurel.support.WholeSite;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Beside the hotlines that every new site has. */
@WholeSite
class PhoneNumbersTest {

	@Autowired
	private PhoneNumbers check;

	@Test
	void numberOfAHotlineIsGood() {
		assertThat(Written.under(this.check, Language.EN,
				"Call 911, 1-800-799-7233 or 800.799.SAFE; the TTY is 1-800-787-3224. Text START to 88788."))
			.isEmpty();
		assertThat(Written.under(this.check, Language.ES,
				"Llame al 911 o al (800) 799-7233, o [llame ahora](tel:+18007997233). Envíe START al 88788."))
			.isEmpty();
	}

	@Test
	void numberOfNoHotlineIsAnError() {
		assertThat(Written.under(this.check, Language.EN, "Text\n\nCall 1-800-799-7234,\nor dial 988."))
			.containsExactly("ERROR body:3 gate.phone.unknown [1-800-799-7234]",
					"ERROR body:4 gate.phone.unknown [988]");
		assertThat(Written.under(this.check, Language.ES, "Envíe AYUDA al 741741."))
			.containsExactly("ERROR body:1 gate.phone.unknown [741741]");
	}

	@Test
	void linkThatCallsIsLookedAtToo() {
		assertThat(Written.under(this.check, Language.ES,
				"[Llámenos](tel:+15125550100) o [escríbanos](https://wa.me/15125550100)."))
			.containsExactly("ERROR body:1 gate.phone.unknown [Llámenos]",
					"ERROR body:1 gate.phone.unknown [escríbanos]");
	}

	@Test
	void everyFieldThatIsReadIsLookedAt() {
		Written written = Written.in(Language.EN, "");
		written.setSummary("Call 512-555-0100.");
		written.setPerson("Ana Luz, 512-555-0100");
		written.setConsent("By phone, 512-555-0100");
		written.setAddress("https://example.org/512-555-0100");
		assertThat(written.under(this.check)).containsExactly("ERROR summary:1 gate.phone.unknown [512-555-0100]",
				"ERROR person:1 gate.phone.unknown [512-555-0100]");
	}

}
