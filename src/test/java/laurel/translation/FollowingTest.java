package laurel.translation;

import java.util.List;

import laurel.content.EntryForm;
import laurel.lang.Language;
import laurel.translation.Translation.State;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What a translation has followed, however it was saved. */
class FollowingTest extends TranslatorsDesk {

	@Autowired
	private Following following;

	@Test
	void translationIsTrueToTheOriginalItWasBegunWith() {
		assertThat(translation().state()).isEqualTo(State.DRAFT);
		assertThat(pending()).isEmpty();
		assertThat(translation().compared().whole()).hasSize(10).allMatch((line) -> line.translation() != null);
		this.text.release(Language.ES);
		assertThat(translation().state()).isEqualTo(State.CURRENT);
	}

	@Test
	void changedOriginalLeavesItBehindByTheRightPassages() {
		change("in **2017**", "in **2018**");
		change("- A safe bed\n", "");
		assertThat(translation().state()).isEqualTo(State.STALE);
		assertThat(pending()).containsExactly("CHANGED Call us in **2018**[^1].", "REMOVED A safe bed");
		assertThat(stale()).isEqualTo(2);
	}

	@Test
	void originalThatBecomesWhatItWasLeavesNothingToDo() {
		change("in **2017**", "in **2018**");
		change("in **2018**", "in **2017**");
		assertThat(stale()).isZero();
		assertThat(progress().source()).isEqualTo(3);
	}

	@Test
	void translationThatIsSavedAloneHasNotFollowed() {
		change("in **2017**", "in **2018**");
		this.text.write(Language.ES, (form) -> form.setSummary("Otra cosa."));
		assertThat(stale()).isOne();
	}

	@Test
	void passagesThatAreSavedTogetherAreDone() {
		this.text.writeBoth(
				(form) -> replace(form, "in **2017**", "in **2018**", "papers", "documents", "- A warm meal\n", "",
						"We listen", "We hear"),
				(form) -> replace(form, "en **2017**", "en **2018**", "- Una comida caliente\n", "", "Nadie pide",
						"Nadie le pide"));
		assertThat(pending()).containsExactly("CHANGED We hear to you. See [the help page](/en/help).");
		this.text.writeBoth((form) -> replace(form, "- A safe bed", "- A map\n- A safe bed"),
				(form) -> replace(form, "- Una cama", "- Un mapa\n- Una cama"));
		assertThat(pending()).containsExactly("CHANGED We hear to you. See [the help page](/en/help).");
		this.text.writeBoth((form) -> replace(form, "We hear to", "We believe in"),
				(form) -> replace(form, "Le escuchamos", "Le creemos"));
		assertThat(stale()).isZero();
	}

	@Test
	void passageIsFollowedAndTheLastOneMakesTheTranslationTrue() {
		change("in **2017**", "in **2018**");
		change("Nobody asks for papers.", "Nobody asks for papers.\n\nCome as you are.");
		assertThat(follow(0, "Llámenos en **2018**[^1].")).isEqualTo(Answer.DONE);
		assertThat(stale()).isOne();
		assertThat(pending()).containsExactly("ADDED Come as you are.");
		assertThat(follow(0, "Venga como es.")).isEqualTo(Answer.DONE);
		assertThat(stale()).isZero();
		assertThat(progress()).isEqualTo(Progress.whole(3, 3));
		assertThat(this.text.form(Language.ES).getBody())
			.isEqualTo(TranslatedText.SPANISH.replace("en **2017**", "en **2018**")
				.replace("Nadie pide papeles.", "Nadie pide papeles.\n\nVenga como es."));
	}

	@Test
	void passageMayBeDoneAsItIs() {
		change("A warm meal", "A hot meal");
		assertThat(follow(0, "Una comida caliente")).isEqualTo(Answer.DONE);
		assertThat(this.text.text(Language.ES).revision()).isOne();
		assertThat(stale()).isZero();
	}

	@Test
	void whatIsDoneStaysDoneWhenTheOriginalGoesOn() {
		change("in **2017**", "in **2018**");
		change("papers", "documents");
		follow(0, "Llámenos en **2018**[^1].");
		change("A safe bed", "A quiet bed");
		assertThat(pending()).containsExactly("CHANGED A quiet bed", "CHANGED Nobody asks for documents.");
		change("in **2018**", "in **2019**");
		assertThat(pending()).hasSize(3);
	}

	@Test
	void ofTwoWhoFollowTheSamePassageOneIsTold() {
		change("A warm meal", "A hot meal");
		String key = translation().compared().pending().get(0).shift().key();
		String seen = translation().compared().pending().get(0).fingerprint();
		assertThat(follow(0, "Una comida muy caliente")).isEqualTo(Answer.DONE);
		assertThat(this.translations.follow(this.editor, this.id, Language.ES, key, seen, "Sopa"))
			.isEqualTo(Answer.LATE);
		assertThat(this.text.form(Language.ES).getBody()).contains("muy caliente").doesNotContain("Sopa");
	}

	@Test
	void passageThatSomebodyRewroteInTheEditorIsNotOverwritten() {
		change("A warm meal", "A hot meal");
		String key = translation().compared().pending().get(0).shift().key();
		String seen = translation().compared().pending().get(0).fingerprint();
		this.text.write(Language.ES, (form) -> replace(form, "Una comida caliente", "Sopa"));
		assertThat(this.translations.follow(this.editor, this.id, Language.ES, key, seen, "Otra"))
			.isEqualTo(Answer.LATE);
		assertThat(follow(0, "Sopa caliente")).isEqualTo(Answer.DONE);
	}

	@Test
	void allAtOnceIsConfirmedForTheOriginalThatWasSeen() {
		change("in **2017**", "in **2018**");
		assertThat(this.translations.confirm(this.editor, this.id, Language.ES, 1)).isEqualTo(Answer.LATE);
		assertThat(stale()).isOne();
		assertThat(this.translations.confirm(this.editor, this.id, Language.ES, 2)).isEqualTo(Answer.DONE);
		assertThat(stale()).isZero();
		assertThat(this.text.form(Language.ES).getBody()).isEqualTo(TranslatedText.SPANISH);
	}

	@Test
	void whatNobodyWasToldOfIsCountedAtTheStart() {
		this.database.update("update translation set original = 1, source = 1 where manuscript_id = ?", this.id);
		change("in **2017**", "in **2018**");
		this.database.update("update translation set original = 1, stale = 0 where manuscript_id = ?", this.id);
		this.following.catchUp();
		assertThat(stale()).isOne();
	}

	@Test
	void everyAnswerIsOnRecord() {
		change("in **2017**", "in **2018**");
		follow(0, "Llámenos en **2018**[^1].");
		assertThat(this.database.queryForList(
				"select act || ': ' || target || ': ' || detail from audit_event order by position desc limit 1",
				String.class))
			.containsExactly("translation.followed: ZZ Call us: Call us in **2018**[^1].");
	}

	private Answer follow(int pending, String words) {
		Compared.Line line = translation().compared().pending().get(pending);
		return this.translations.follow(this.editor, this.id, Language.ES, line.shift().key(), line.fingerprint(),
				words);
	}

	private void change(String words, String others) {
		this.text.write(Language.EN, (form) -> replace(form, words, others));
	}

	private static void replace(EntryForm form, String... pairs) {
		for (int place = 0; place < pairs.length; place += 2) {
			assertThat(form.getBody()).contains(pairs[place]);
			form.setBody(form.getBody().replace(pairs[place], pairs[place + 1]));
		}
	}

	private List<String> pending() {
		return translation().compared()
			.pending()
			.stream()
			.map((line) -> line.shift().kind() + " " + line.shift().piece().source())
			.toList();
	}

	private Progress progress() {
		return this.site.getBean(ProgressStore.class).find(this.id, Language.ES).orElseThrow();
	}

	private int stale() {
		return progress().stale();
	}

}
