package laurel.comment;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import laurel.lang.Language;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What becomes of comments, and what readers see of it. */
class ModerationTest extends Commenting {

	private String thread(String path) {
		return page(path).select("#comments").text();
	}

	@Test
	void heldCommentChangesNothingThatReadersSee() throws Exception {
		String before = this.mvc.get().uri(ENTRY).exchange().getResponse().getContentAsString();
		String list = this.mvc.get().uri("/en/posts").exchange().getResponse().getContentAsString();
		UUID id = held("Ana", "Nobody sees this yet");
		assertThat(this.mvc.get().uri(ENTRY).exchange().getResponse().getContentAsString()).isEqualTo(before);
		this.moderation.decide(moderator(), List.of(id), Verdict.APPROVE);
		settle();
		assertThat(this.mvc.get().uri(ENTRY).exchange().getResponse().getContentAsString()).isEqualTo(before);
		assertThat(this.mvc.get().uri("/en/posts").exchange().getResponse().getContentAsString()).isEqualTo(list);
	}

	@Test
	void approvedCommentIsPublicInBothLanguagesWithItsBatch() {
		UUID id = held("Ana", "It helped me\n\nThank you");
		this.moderation.decide(moderator(), List.of(id), Verdict.APPROVE);
		settle();
		this.batches.publishDue();
		assertThat(state(id)).isEqualTo("approved");
		this.database.sql("update comment set public_at = ?").param(ago(Duration.ZERO)).update();
		this.batches.publishDue();
		assertThat(state(id)).isEqualTo("public");
		settle();
		assertThat(page(ENTRY).select("#comments h2").text()).isEqualTo("1 comment");
		assertThat(page(ENTRY).select("#c-" + id + " p").eachText()).contains("It helped me", "Thank you");
		assertThat(page(SPANISH_ENTRY).select("#c-" + id + " div").attr("lang")).isEqualTo("en");
		assertThat(page("/es/articulos").text()).contains("1 comentario");
		assertThat(page("/en/posts").select(".cards").text()).contains("1 comment");
	}

	@Test
	void batchTellsNoTime() {
		for (int second = 0; second < 1800; second += 7) {
			Instant decision = Instant.parse("2026-03-04T05:00:00Z").plusSeconds(second);
			Instant at = Batches.after(decision);
			assertThat(at.getEpochSecond() % 900).isZero();
			assertThat(Duration.between(decision, at)).isBetween(Batches.UNDO, Duration.ofMinutes(16));
		}
	}

	@Test
	void refusedCommentIsNeverPublicAndIsDeleted() {
		UUID rejected = held("", "Rejected words");
		UUID spam = held("", "Buy cheap casino bonus");
		this.moderation.decide(moderator(), List.of(rejected), Verdict.REJECT);
		this.moderation.decide(moderator(), List.of(spam), Verdict.SPAM);
		settle();
		this.moderation.release(moderator());
		assertThat(List.of(state(rejected), state(spam))).containsExactly("rejected", "spam");
		decided(8);
		this.batches.letGo();
		assertThat(ids()).contains(rejected).doesNotContain(spam);
		decided(31);
		this.batches.letGo();
		assertThat(ids()).doesNotContain(rejected);
	}

	private void decided(int daysAgo) {
		this.database.sql("update comment set decided_at = ?").param(ago(Duration.ofDays(daysAgo))).update();
	}

	private OffsetDateTime ago(Duration time) {
		return this.clock.instant().minus(time).atOffset(ZoneOffset.UTC);
	}

	private List<UUID> ids() {
		return this.database.sql("select id from comment").query(UUID.class).list();
	}

	@Test
	void decisionCanBeTakenBackUntilReadersSee() {
		UUID id = held("", "Words");
		for (Verdict verdict : Verdict.values()) {
			this.moderation.decide(moderator(), List.of(id), verdict);
			settle();
			assertThat(this.moderation.undo(moderator(), List.of(id))).isEqualTo(1);
			settle();
			assertThat(state(id)).isEqualTo("held");
		}
		publish(id);
		assertThat(this.moderation.undo(moderator(), List.of(id))).isZero();
		assertThat(state(id)).isEqualTo("public");
	}

	@Test
	void secondOfTwoWhoDecideChangesNothing() {
		UUID id = held("", "Words");
		assertThat(this.moderation.decide(moderator(), List.of(id), Verdict.SPAM).ids()).containsExactly(id);
		settle();
		assertThat(this.moderation.decide(moderator(), List.of(id), Verdict.APPROVE).ids()).isEmpty();
		assertThat(state(id)).isEqualTo("spam");
	}

	@Test
	void answersStandBelowWhatTheyAnswerAndGoWithIt() {
		UUID first = seen("Ana", "First");
		UUID reply = held(Language.ES, "Luz", "Respuesta", first);
		publish(reply);
		assertThat(page(ENTRY).select("#c-" + first + " ol #c-" + reply)).hasSize(1);
		this.moderation.takeBack(moderator(), first);
		settle();
		assertThat(thread(ENTRY)).startsWith("No comments yet");
		assertThat(this.database.sql("select comment_count from entry where id = ?")
			.param(entry())
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void answerToWhatReadersNoLongerSeeStandsByItself() {
		UUID first = seen("Ana", "First");
		UUID reply = held(Language.EN, "Luz", "A reply", first);
		this.moderation.takeBack(moderator(), first);
		settle();
		publish(reply);
		assertThat(page(ENTRY).select("#comments > ol > #c-" + reply)).hasSize(1);
	}

	@Test
	void answersThatWaitOutliveWhatTheyAnswer() {
		UUID first = seen("Ana", "First");
		UUID reply = held(Language.EN, "Luz", "A reply", first);
		this.database.sql("delete from comment where id = ?").param(first).update();
		settle();
		assertThat(state(reply)).isEqualTo("held");
		publish(reply);
		assertThat(page(ENTRY).select("#comments > ol > #c-" + reply)).hasSize(1);
	}

	@Test
	void organisationAnswersInPublicAndApprovesWithIt() {
		UUID id = held("", "A question");
		this.moderation.answer(moderator(), id, "An answer", 0);
		settle();
		this.moderation.release(moderator());
		settle();
		assertThat(page(ENTRY).select("#c-" + id + " ol").text()).contains("Answer from Laurel", "An answer");
	}

	@Test
	void whatIsTakenOutIsMarkedForReaders() {
		UUID id = seen("Ana Ruiz", "I live at 12 Elm Street now");
		assertThat(this.moderation.redact(moderator(), id, List.of("12 Elm Street"), true)).isTrue();
		settle();
		assertThat(thread(ENTRY)).contains("I live at [taken out by the moderators] now")
			.doesNotContain("Elm")
			.doesNotContain("Ruiz");
		assertThat(this.moderation.redact(moderator(), id, List.of("nowhere"), false)).isFalse();
	}

	@Test
	void filterForgetsWhatIsTakenOutOrTakenBack() {
		UUID id = seen("", "Zanzibar is where I live");
		assertThat(learnt()).isEqualTo(1);
		long words = buckets();
		this.moderation.redact(moderator(), id, List.of("Zanzibar"), false);
		settle();
		assertThat(buckets()).isLessThan(words);
		assertThat(learnt()).isEqualTo(1);
		this.moderation.takeBack(moderator(), id);
		settle();
		assertThat(learnt()).isZero();
		this.moderation.undo(moderator(), List.of(id));
		publish(id);
		assertThat(learnt()).isEqualTo(1);
	}

	private long learnt() {
		return this.database.sql("select sum(good) from spam_total").query(Long.class).single();
	}

	private long buckets() {
		return this.database.sql("select count(*) from spam_bucket where good > 0").query(Long.class).single();
	}

	/** As after a backup was restored: it may have been taken back since. */
	@Test
	void whatIsLateByAnHourWaitsOnceMore() {
		UUID late = held("", "Long ago");
		UUID due = held("", "Just now");
		this.moderation.decide(moderator(), List.of(late, due), Verdict.APPROVE);
		settle();
		this.database.sql("update comment set public_at = ? where id = ?")
			.param(ago(Duration.ofMinutes(61)))
			.param(late)
			.update();
		this.database.sql("update comment set public_at = ? where id = ?")
			.param(ago(Duration.ofMinutes(59)))
			.param(due)
			.update();
		this.batches.holdLate();
		this.batches.publishDue();
		assertThat(List.of(state(late), state(due))).containsExactly("held", "public");
	}

	@Test
	void translationOfAPersonIsMarkedAsSuch() {
		UUID id = seen("", "It helped me");
		this.moderation.translate(moderator(), id, "Me ayudó", "");
		settle();
		assertThat(page(SPANISH_ENTRY).select("#c-" + id + " .translation").text())
			.isEqualTo("Traducido por una persona: Me ayudó");
		assertThat(page(ENTRY).select("#c-" + id + " .translation div").attr("lang")).isEqualTo("es");
	}

	@Test
	void auditLogTellsWhatWasDoneAndNoWordOfIt() {
		UUID id = seen("Ana", "Secret words of mine");
		this.moderation.takeBack(moderator(), id);
		List<String> lines = this.database
			.sql("select act || ' ' || target || ' ' || detail from audit_event where act like 'comment.%'")
			.query(String.class)
			.list();
		assertThat(lines).anyMatch((line) -> line.startsWith("comment.approved When the phone is shared"))
			.anyMatch((line) -> line.startsWith("comment.released 1"))
			.anyMatch((line) -> line.startsWith("comment.taken-back"))
			.noneMatch((line) -> line.contains("Secret") || line.contains("Ana"));
	}

}
