package laurel.content.desk;

import java.util.Map;
import java.util.Objects;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import laurel.content.Withdrawal;
import laurel.content.WithdrawalOrder;
import laurel.lang.Language;
import laurel.markup.Characters;
import org.jspecify.annotations.Nullable;

/** Why readers are no longer to see a text, and what they meet in its place. */
class WithdrawalForm {

	private int version;

	@NotNull(message = "{withdrawal.kind.missing}")
	private @Nullable Withdrawal kind;

	@Size(max = 1000, message = "{withdrawal.replacement.unknown}")
	private String replacement = "";

	@Size(max = 500, message = "{withdrawal.note.long}")
	@Pattern(regexp = Characters.LINE, message = "{markup.fault.character}")
	private String es = "";

	@Size(max = 500, message = "{withdrawal.note.long}")
	@Pattern(regexp = Characters.LINE, message = "{markup.fault.character}")
	private String en = "";

	@Size(max = 500, message = "{withdrawal.reason.long}")
	@Pattern(regexp = Characters.LINE, message = "{markup.fault.character}")
	private String reason = "";

	/** The order that it is, once it is checked. */
	WithdrawalOrder order() {
		return new WithdrawalOrder(Objects.requireNonNull(this.kind), this.reason,
				Map.of(Language.ES, this.es, Language.EN, this.en), this.replacement);
	}

	public int getVersion() {
		return this.version;
	}

	public void setVersion(int version) {
		this.version = version;
	}

	public @Nullable Withdrawal getKind() {
		return this.kind;
	}

	public void setKind(@Nullable Withdrawal kind) {
		this.kind = kind;
	}

	public String getReason() {
		return this.reason;
	}

	public void setReason(String reason) {
		this.reason = reason.strip();
	}

	public String getEs() {
		return this.es;
	}

	public void setEs(String es) {
		this.es = es.strip();
	}

	public String getEn() {
		return this.en;
	}

	public void setEn(String en) {
		this.en = en.strip();
	}

	public String getReplacement() {
		return this.replacement;
	}

	public void setReplacement(String replacement) {
		this.replacement = replacement.strip();
	}

}
