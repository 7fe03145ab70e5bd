package laurel.content;

import java.util.Map;

import laurel.lang.Language;

/**
 * What an editor wants to take away from readers.
 *
 * @param reason why, for the record alone
 * @param notes what readers are told, by language; for {@link Withdrawal#NOTICE}
 * @param replacement the public address of what takes its place; for
 * {@link Withdrawal#REPLACED}
 */
public record WithdrawalOrder(Withdrawal withdrawal, String reason, Map<Language, String> notes, String replacement) {

}
